import { cpus, platform, release, totalmem } from 'node:os'

/** The machine that a run's numbers are of. */
export function describeMachine(browser?: string): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} cores ${first?.model ?? 'unknown'}, ${memory} GiB, ${platform()} ${release()}, Node ${process.version}${browser === undefined ? '' : `, ${browser}`}`
}
