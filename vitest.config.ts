import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite would take graphql's ES modules where Node takes its CommonJS: two instances, which refuse each other.
const graphql = createRequire(new URL('api/package.json', import.meta.url)).resolve('graphql')

// Far more than anything takes: a busy machine makes a test slow, never wrong.
const longHooks = { testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false }

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{api,cypher,seeds}/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'managed',
          include: ['tests/integration/managed/**/*.test.ts'],
          ...longHooks,
        },
      },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['tests/integration/product/**/*.test.ts'],
          ...longHooks,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          ...longHooks,
          testTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'writing',
          include: ['tests/integration/writing/**/*.test.ts'],
          globalSetup: './tests/support/writing.setup.ts',
          ...longHooks,
        },
      },
      {
        extends: true,
        test: {
          name: 'reading',
          include: ['tests/integration/reading/**/*.test.ts'],
          globalSetup: './tests/support/reading.setup.ts',
          ...longHooks,
        },
      },
      {
        extends: true,
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
