import { defineConfig } from 'vitest/config'

const longHooks = { testTimeout: 60_000, hookTimeout: 300_000, fileParallelism: false }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{api,cypher,seeds}/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'managed', include: ['tests/integration/managed/**/*.test.ts'], ...longHooks, testTimeout: 300_000 } },
      {
        test: {
          name: 'writing',
          include: ['tests/integration/writing/**/*.test.ts'],
          globalSetup: './tests/support/writing.setup.ts',
          ...longHooks,
        },
      },
      {
        test: {
          name: 'reading',
          include: ['tests/integration/reading/**/*.test.ts'],
          globalSetup: './tests/support/reading.setup.ts',
          ...longHooks,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: './tests/support/reading.setup.ts',
          ...longHooks,
        },
      },
    ],
  },
})
