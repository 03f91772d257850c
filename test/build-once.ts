import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Builds what the browser tests look at, as `npm start` does, once before the first of them. */
export async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'build.ts'], {
    cwd: new URL('..', import.meta.url),
  })
}
