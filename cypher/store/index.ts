export { migrate, MigrationChanged } from './migrate.ts'
export { prepareStore, replan, requireVersion, ServerTooOld } from './prepare.ts'
