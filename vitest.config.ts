import { defineConfig } from 'vitest/config'

const never = ['**/node_modules/**', '**/dist/**', '**/fixtures/**']

// One fixture, one test: a hundred small files that all load the verifier.
const twins = 'tools/verifier/test/{,apps-script/}c*/*.test.ts'

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{libraries,addons,tools,bench}/**/*.test.ts'],
          exclude: [...never, '**/*.browser.test.ts', twins],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'twins',
          include: [twins],
          exclude: never,
          testTimeout: 30_000,
          // they change nothing that the next file would see, and load the verifier once instead of once each
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{addons,tools}/**/*.browser.test.ts', 'test/**/*.test.ts'],
          exclude: never,
          globalSetup: ['./test/find-browser.ts', './test/build-once.ts'],
          testTimeout: 60_000,
          // a file starts what it looks at before its first test
          hookTimeout: 120_000,
          // each file has a browser and ports of its own: two at a time, after the unit tests
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // what a page shows is waited for as long as a busy machine may need
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
