import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds what the tests look at, as `npm start` does, once before the first of them. */
export function setup(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'build.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  })
}
