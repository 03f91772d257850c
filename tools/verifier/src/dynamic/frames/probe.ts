import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Observation } from '../watch/observation.ts'

/** The probe as a script, with the name by which it finds its way out. */
export async function buildProbe(name: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('probe.client.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    define: { probeName: JSON.stringify(name) },
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}

/** What the probe told, as an observation; undefined for what it can't have told. */
export function probed(line: string, drive: string): Observation | undefined {
  let told: unknown
  try {
    told = JSON.parse(line)
  } catch {
    return undefined // the app's own words to a function that it can't know
  }
  if (typeof told !== 'object' || told === null) return undefined
  const { kind, api, to, method, text, base64, stack } = told as Readonly<Record<string, unknown>>
  if (typeof api !== 'string' || typeof to !== 'string') return undefined
  const body = typeof base64 === 'string' ? Buffer.from(base64, 'base64') : Buffer.from(String(text ?? ''))
  const shared = { from: 'frame' as const, drive, ...(typeof stack === 'string' && { stack }) }
  if (kind === 'stored') return { ...shared, channel: 'browser storage', what: `${api} ${to}`, bytes: body }
  const verb = typeof method === 'string' ? method : 'GET'
  return {
    ...shared,
    channel: 'egress',
    what: `${verb} ${to.split(/[?#]/)[0]}`,
    bytes: Buffer.concat([Buffer.from(`${to}\n\n`), body]),
    body,
    url: to,
    method: verb,
  }
}
