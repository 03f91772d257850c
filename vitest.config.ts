import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

const never = ['**/node_modules/**', '**/dist/**', '**/fixtures/**']

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{libraries,addons,tools,bench}/**/*.test.ts'],
          exclude: [...never, '**/*.browser.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // No file changes what the next one would see: what they share is loaded once a worker, not once each.
          isolate: false,
          // Vitest leaves one core to itself
          maxWorkers: 2,
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
          isolate: false,
          // Each file has a browser and ports of its own: two at a time, after the unit tests
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A browser on two busy cores may lose a race once: what fails twice has failed, what failed once is said at the end
          retry: 1,
          // what a page shows is waited for as long as a busy machine may need
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
