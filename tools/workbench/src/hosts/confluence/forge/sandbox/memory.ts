import { readFileSync } from 'node:fs'

const pageBytes = 4096

/** The resident memory of a process in MB, where the system says it (Linux). */
function residentMB(pid: number): number | undefined {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return Number.isFinite(pages) ? (pages * pageBytes) / 1024 / 1024 : undefined
  } catch {
    // The process has ended, or the system has no /proc: V8's own limit holds alone.
    return undefined
  }
}

/** Looks at a process's memory until stopped; calls back once when it is over the limit. */
export function watchMemory(
  pid: number,
  { limitMB, everyMs, onOver }: { limitMB: number; everyMs: number; onOver: (mb: number) => void },
): () => void {
  const timer = setInterval(() => {
    const mb = residentMB(pid)
    if (mb === undefined || mb <= limitMB) return
    clearInterval(timer)
    onOver(mb)
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
