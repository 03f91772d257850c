import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Writes results into `bench/out/results.json`, beside those of parts that weren't measured this time. */
export function keepResults(results: Readonly<Record<string, unknown>>): void {
  const out = new URL('./out/', import.meta.url)
  const file = new URL('results.json', out)
  const date = new Date().toISOString().slice(0, 10)
  mkdirSync(out, { recursive: true })
  const kept = { ...earlier(file), ...('machine' in results ? { date } : {}), ...results }
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}

function earlier(file: URL): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {} // the first run, or one that was cut off: there is nothing to keep
  }
}
