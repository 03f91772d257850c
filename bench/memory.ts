import { readdirSync, readFileSync } from 'node:fs'

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // the process has ended meanwhile: it holds no memory
  }
}

/**
 * Memory of a process and all that it started, in MB: proportional set size, so that shared pages count once.
 * NaN where the system has no /proc.
 */
export function memoryOf(root: number): number {
  let processes: string[]
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return Number.NaN // not Linux
  }
  const parents = new Map(
    processes.map((pid) => [pid, /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]]),
  )
  const tree = new Set([String(root)])
  for (let grown = true; grown; ) {
    grown = false
    for (const [pid, parent] of parents) {
      if (parent !== undefined && tree.has(parent) && !tree.has(pid)) {
        tree.add(pid)
        grown = true
      }
    }
  }
  let kilobytes = 0
  for (const pid of tree)
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
  return kilobytes / 1024
}
