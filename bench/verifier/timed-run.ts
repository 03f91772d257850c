import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A Node program to measure: its arguments, and the folder that it runs in. */
export interface Program {
  readonly arguments: readonly string[]
  readonly cwd: string
}

/** What a process did that ended by itself, or that it didn't. */
export type Run =
  | {
      readonly ended: 'by itself'
      readonly status: number
      readonly milliseconds: number
      readonly megabytes: number
      readonly stdout: string
      readonly stderr: string
    }
  | { readonly ended: 'too late' }

const peakMemory = new URL('./peak-memory.js', import.meta.url).href

/** Runs a program in a Node process of its own, from its start to its end; it is ended when it takes too long. */
export function timedRun(
  { arguments: given, cwd }: Program,
  { scratch, seconds }: { scratch: string; seconds: number },
): Promise<Run> {
  const file = join(scratch, 'peak-memory')
  rmSync(file, { force: true })
  // Into files, not pipes: a program that calls process.exit() loses what still stands in a pipe.
  const said = { stdout: join(scratch, 'stdout'), stderr: join(scratch, 'stderr') }
  const [out, err] = [openSync(said.stdout, 'w'), openSync(said.stderr, 'w')]
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, ['--import', peakMemory, ...given], {
      cwd,
      env: { ...process.env, BENCH_PEAK_FILE: file, NO_COLOR: '1' },
      stdio: ['ignore', out, err],
    })
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, seconds * 1000)
    child.on('error', reject)
    child.on('close', (status) => {
      const milliseconds = performance.now() - began
      clearTimeout(timer)
      closeSync(out)
      closeSync(err)
      if (isLate) resolve({ ended: 'too late' })
      else
        resolve({
          ended: 'by itself',
          status: status ?? -1,
          milliseconds,
          megabytes: existsSync(file) ? Number(readFileSync(file, 'utf8')) / 1024 : Number.NaN,
          stdout: readFileSync(said.stdout, 'utf8'),
          stderr: readFileSync(said.stderr, 'utf8'),
        })
    })
  })
}

/** A file of the bench by its name, as a path. */
export const benchFile = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
