import { readFileSync, writeFileSync } from 'node:fs'
import { resourceUsage } from 'node:process'

/**
 * Loaded into each measured process: writes the most memory that it held, in kB, when it ends. Linux hands `maxRSS` on from the
 * process that started this one, so what the system says of this program alone is taken where it says it.
 */
process.on('exit', () => {
  const file = process.env.BENCH_PEAK_FILE
  if (file !== undefined) writeFileSync(file, String(peak()))
})

function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return resourceUsage().maxRSS // not Linux
  }
}
