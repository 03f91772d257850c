import * as v from 'valibot'
import { UserError } from '../../errors.ts'
import { parseAdvisory } from '../advisory.ts'
import type { AdvisorySource, Asked, Fetch } from '../advisory-source.ts'

const origin = 'https://api.osv.dev'

// POST /v1/querybatch takes at most 1,000 queries (google.github.io/osv.dev/post-v1-querybatch, seen 2026-11).
const batchSize = 1000

const batchSchema = v.object({
  results: v.array(v.object({ vulns: v.optional(v.array(v.object({ id: v.string() })), []) })),
})

/** The OSV database over its public API: it knows every package of npm. */
export const osvApi = ({
  fetch,
  today,
}: {
  readonly fetch: Fetch
  readonly today: Date
}): AdvisorySource => ({
  name: 'OSV',
  async load(packages) {
    const ids = new Set<string>()
    for (let at = 0; at < packages.length; at += batchSize) {
      const answer = await ask(fetch, `${origin}/v1/querybatch`, {
        queries: packages.slice(at, at + batchSize).map(query),
      })
      const batch = v.safeParse(batchSchema, answer)
      if (!batch.success) throw unreadable(`${origin}/v1/querybatch`)
      for (const { vulns } of batch.output.results) for (const { id } of vulns) ids.add(id)
    }
    const found = await Promise.all(
      [...ids].sort().map((id) => ask(fetch, `${origin}/v1/vulns/${encodeURIComponent(id)}`)),
    )
    return {
      advisories: found.flatMap((one) => parseAdvisory(one) ?? []),
      date: today.toISOString().slice(0, 10),
      covered: packages.length,
    }
  },
})

const query = ({ name, version }: Asked) => ({ package: { ecosystem: 'npm', name }, version })

async function ask(fetch: Fetch, url: string, body?: unknown): Promise<unknown> {
  try {
    const response = await (body === undefined
      ? fetch(url)
      : fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }))
    if (!response.ok) throw new UserError(`${url} answered ${response.status}.`, { next: retry })
    return JSON.parse(await response.text())
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError(`${url} can't be reached or read.`, { next: retry }, { cause })
  }
}

const retry = 'Try again later, or give an archive of the database with --advisories.'

const unreadable = (url: string) =>
  new UserError(`${url} answered something that isn't the OSV schema.`, { next: retry })
