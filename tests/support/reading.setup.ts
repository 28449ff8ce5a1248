import type { TestProject } from 'vitest/node'
import { loadedStore } from './store.ts'

/** One server with the geography and the corpus, which no test writes to. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const store = await loadedStore()
  project.provide('connection', store.connection)
  return () => store.stop()
}
