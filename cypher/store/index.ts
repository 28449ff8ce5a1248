export { migrate, MigrationChanged } from './migrate.ts'
export { prepareStore, replan } from './prepare.ts'
