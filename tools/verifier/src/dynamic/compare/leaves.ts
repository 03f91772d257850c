import { hostOf } from '../rules/hosts.ts'
import type { Observation } from '../watch/observation.ts'

/** One value of what was sent, by the way to it. */
export interface Leaf {
  /** `region1.google-analytics.com 1 body.events.0.name`: host, which request of the drive, where in it. */
  readonly path: string
  readonly value: string
  readonly observation: Observation
}

/** The values of everything that left during one drive. */
export function leavesOf(observations: readonly Observation[]): readonly Leaf[] {
  return observations
    .filter(({ channel }) => channel === 'egress')
    .flatMap((observation, at) => {
      const { url = '', body } = observation
      const before = `${hostOf(url)} ${at + 1}`
      const values = [...ofAddress(url), ...ofBody(body?.toString('utf8') ?? '')]
      return values.map(([path, value]): Leaf => ({ path: `${before} ${path}`, value, observation }))
    })
}

type Value = readonly [string, string]

function ofAddress(url: string): readonly Value[] {
  if (!URL.canParse(url)) return []
  const { pathname, searchParams, hostname } = new URL(url)
  return [
    ['host', hostname],
    ...pathname.split('/').map((part, at): Value => [`/${at}`, decoded(part)]),
    ...[...searchParams].map(([name, value]): Value => [`?${name}`, value]),
  ]
}

function ofBody(text: string): readonly Value[] {
  if (text === '') return []
  try {
    return ofJson('body', JSON.parse(text))
  } catch {
    const isForm = /^[\w.%-]+=[^&]*(&[\w.%-]+=[^&]*)*$/.test(text)
    return isForm
      ? [...new URLSearchParams(text)].map(([name, value]): Value => [`body.${name}`, value])
      : text.split('\n').map((line, at): Value => [`body line ${at + 1}`, line])
  }
}

function ofJson(path: string, value: unknown): readonly Value[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => ofJson(`${path}.${key}`, inner))
  return [[path, String(value)]]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray % stands for itself
  }
}
