import type { TestProject } from 'vitest/node'
import { emptyStore } from './store.ts'

/** One server that each test file wipes. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const store = await emptyStore()
  project.provide('connection', store.connection)
  return () => store.stop()
}
