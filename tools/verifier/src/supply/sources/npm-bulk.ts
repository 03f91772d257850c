import * as v from 'valibot'
import { UserError } from '../../errors.ts'
import { type Advisory, parseAdvisory } from '../advisory.ts'
import type { AdvisorySource, Asked, Fetch } from '../advisory-source.ts'

const path = '-/npm/v1/security/advisories/bulk'

const answerSchema = v.record(
  v.string(),
  v.array(
    v.object({
      id: v.union([v.number(), v.string()]),
      url: v.optional(v.string(), ''),
      title: v.optional(v.string(), ''),
      severity: v.optional(v.string()),
      vulnerable_versions: v.string(),
    }),
  ),
)

/** The bulk advisory endpoint of the registry that npm is set up with, whose address is handed in. */
export const npmBulk = ({
  registry,
  fetch,
  today,
}: {
  readonly registry: string
  readonly fetch: Fetch
  readonly today: Date
}): AdvisorySource => ({
  name: 'npm bulk advisories',
  async load(packages) {
    const where = `The registry's ${path}`
    const answer = await ask(fetch, new URL(path, withSlash(registry)).href, versionsByName(packages), where)
    const parsed = v.safeParse(answerSchema, answer)
    if (!parsed.success)
      throw new UserError('answered something that no advisories can be read from.', {
        where,
        next: otherSource,
      })
    return {
      advisories: Object.entries(parsed.output).flatMap(([name, found]) =>
        found.flatMap((one) => asOsv(name, one) ?? []),
      ),
      date: today.toISOString().slice(0, 10),
      covered: packages.length,
    }
  },
})

const otherSource = 'Ask another source of advisories.'

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`)

function versionsByName(packages: readonly Asked[]): Record<string, string[]> {
  const byName = new Map<string, string[]>()
  for (const { name, version } of packages) byName.set(name, [...(byName.get(name) ?? []), version])
  return Object.fromEntries(byName)
}

type Found = v.InferOutput<typeof answerSchema>[string][number]

const asOsv = (
  name: string,
  { id, url, title, severity, vulnerable_versions: range }: Found,
): Advisory | undefined =>
  parseAdvisory({
    id: /GHSA-[\w-]+/.exec(url)?.[0] ?? `npm-${id}`,
    summary: title,
    affected: [{ package: { ecosystem: 'npm', name }, ranges: rangesOf(range) }],
    database_specific: severity === undefined ? {} : { severity },
  })

/** `>=1.0.0 <1.2.3 || >=2.0.0 <2.0.5` as OSV events. */
export const rangesOf = (text: string) =>
  text.split('||').map((part) => {
    const bounds = [...part.matchAll(/(>=|<=|>|<|=)?\s*v?(\d[\w.+-]*|\*)/g)]
    const from = bounds.find(([, sign]) => sign?.startsWith('>'))?.[2] ?? '0'
    const until = bounds.find(([, sign]) => sign?.startsWith('<'))
    const only = bounds.find(
      ([, sign, version]) => (sign === undefined || sign === '=') && version !== '*',
    )?.[2]
    if (only !== undefined) return { type: 'SEMVER', events: [{ introduced: only }, { last_affected: only }] }
    return {
      type: 'SEMVER',
      events: [
        { introduced: from },
        ...(until ? [until[1] === '<' ? { fixed: until[2] } : { last_affected: until[2] }] : []),
      ],
    }
  })

async function ask(fetch: Fetch, url: string, body: unknown, where: string): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new UserError(`answered ${response.status}.`, { where, next: otherSource })
    return JSON.parse(await response.text())
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError("can't be reached or read.", { where, next: otherSource }, { cause })
  }
}
