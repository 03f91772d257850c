import semver from 'semver'
import * as v from 'valibot'

/** An advisory in the OSV schema, as far as it is used (ossf.github.io/osv-schema, 1.7, seen 2026-11). */
const advisorySchema = v.object({
  id: v.string(),
  modified: v.optional(v.string(), ''),
  withdrawn: v.optional(v.string()),
  aliases: v.optional(v.array(v.string()), []),
  summary: v.optional(v.string(), ''),
  affected: v.optional(
    v.array(
      v.object({
        package: v.optional(v.object({ ecosystem: v.string(), name: v.string() })),
        ranges: v.optional(
          v.array(
            v.object({
              type: v.string(),
              events: v.array(
                v.object({
                  introduced: v.optional(v.string()),
                  fixed: v.optional(v.string()),
                  last_affected: v.optional(v.string()),
                }),
              ),
            }),
          ),
          [],
        ),
        versions: v.optional(v.array(v.string()), []),
      }),
    ),
    [],
  ),
  severity: v.optional(v.array(v.object({ type: v.string(), score: v.string() })), []),
  database_specific: v.optional(v.object({ severity: v.optional(v.string()) }), {}),
})

export type Advisory = v.InferOutput<typeof advisorySchema>

/** The advisory in `value`, or nothing where it isn't one. */
export function parseAdvisory(value: unknown): Advisory | undefined {
  const parsed = v.safeParse(advisorySchema, value)
  return parsed.success ? parsed.output : undefined
}

/** Whether the advisory speaks of this version, and the first one after it that doesn't. */
export function affects(
  advisory: Advisory,
  name: string,
  version: string,
): { readonly fixedIn: string | undefined } | undefined {
  if (advisory.withdrawn !== undefined) return undefined
  for (const { package: of, ranges, versions } of advisory.affected) {
    if (of?.ecosystem !== 'npm' || of.name !== name) continue
    if (versions.includes(version)) return { fixedIn: fixedAfter(ranges, version) }
    for (const { type, events } of ranges)
      if (type === 'SEMVER' || type === 'ECOSYSTEM') {
        const hit = intervalOf(events, version)
        if (hit) return hit
      }
  }
  return undefined
}

type Event = Advisory['affected'][number]['ranges'][number]['events'][number]

/** The interval among the events that holds the version: each begins with `introduced` and ends with what follows it. */
function intervalOf(events: readonly Event[], version: string): { fixedIn: string | undefined } | undefined {
  const sorted = [...events].sort((a, b) => compare(pointOf(a), pointOf(b)))
  let isInside = false
  let fixedIn: string | undefined
  for (const { introduced, fixed, last_affected: last } of sorted) {
    if (introduced !== undefined && compare(introduced, version) <= 0) isInside = true
    if (fixed !== undefined) {
      if (compare(fixed, version) <= 0) isInside = false
      else if (isInside) fixedIn ??= fixed
    }
    if (last !== undefined && compare(last, version) < 0) isInside = false
  }
  return isInside ? { fixedIn } : undefined
}

const pointOf = ({ introduced, fixed, last_affected: last }: Event): string =>
  introduced ?? fixed ?? last ?? '0'

function compare(a: string, b: string): number {
  const [first, second] = [
    semver.coerce(a, { includePrerelease: true }),
    semver.coerce(b, { includePrerelease: true }),
  ]
  return first && second ? semver.compare(first, second) : a.localeCompare(b)
}

const fixedAfter = (ranges: Advisory['affected'][number]['ranges'], version: string): string | undefined =>
  ranges
    .flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? []))
    .filter((fixed) => compare(fixed, version) > 0)
    .sort(compare)[0]
