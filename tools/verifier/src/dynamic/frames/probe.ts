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

/** The stack of what a frame asked its host to send, by what it asked for. */
export function askedAt(line: string): { readonly to: string; readonly stack: string } | undefined {
  const told = parse(line)
  return told?.kind === 'asked' && typeof told.stack === 'string'
    ? { to: String(told.to), stack: told.stack }
    : undefined
}

/** What the probe told, as an observation; undefined for what it can't have told. */
export function probed(line: string, drive: string): Observation | undefined {
  const told = parse(line)
  if (!told || told.kind === 'asked') return undefined
  const { kind, api, to, method, text, base64, stack } = told
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

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const told: unknown = JSON.parse(line)
    return typeof told === 'object' && told !== null ? (told as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined // the app's own words to a function that it can't know
  }
}
