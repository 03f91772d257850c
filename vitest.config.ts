import { defineConfig } from 'vitest/config'

const never = ['**/node_modules/**', '**/dist/**', '**/fixtures/**']

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{libraries,addons,tools}/**/*.test.ts'],
          exclude: [...never, '**/*.browser.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{addons,tools}/**/*.browser.test.ts', 'test/**/*.test.ts'],
          exclude: never,
          globalSetup: './test/find-browser.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // what a page shows is waited for as long as a busy machine may need
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
