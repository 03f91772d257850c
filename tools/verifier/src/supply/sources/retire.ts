import * as v from 'valibot'
import { UserError } from '../../errors.ts'
import { type Advisory, parseAdvisory } from '../advisory.ts'
import type { AdvisorySource } from '../advisory-source.ts'

const vulnerabilitySchema = v.object({
  atOrAbove: v.optional(v.string()),
  below: v.optional(v.string()),
  severity: v.optional(v.string()),
  identifiers: v.optional(
    v.object({
      summary: v.optional(v.string()),
      githubID: v.optional(v.string()),
      CVE: v.optional(v.array(v.string())),
      retid: v.optional(v.string()),
    }),
    {},
  ),
})

const repositorySchema = v.record(
  v.string(),
  v.object({
    npmname: v.optional(v.string()),
    bowername: v.optional(v.array(v.string()), []),
    vulnerabilities: v.optional(v.array(vulnerabilitySchema), []),
    extractors: v.optional(v.object({ filecontent: v.optional(v.array(v.string()), []) }), {
      filecontent: [],
    }),
  }),
)

type Repository = v.InferOutput<typeof repositorySchema>

/** A data file of RetireJS (`jsrepository-*.json`, `npmrepository.json`): it knows the packages that it lists. */
export function retire({
  name,
  date,
  text,
}: {
  readonly name: string
  /** ISO date of the data: the files don't carry it. */
  readonly date: string
  readonly text: string
}): AdvisorySource {
  const repository = parsed(name, text)
  const listed = Object.entries(repository).filter(
    ([key]) => key !== 'retire-example' && key !== 'dont check',
  )
  return {
    name,
    async load(packages) {
      const asked = new Set(packages.map((one) => one.name))
      const known = listed.filter(([key, entry]) => asked.has(packageName(key, entry)))
      const names = new Set(known.map(([key, entry]) => packageName(key, entry)))
      return {
        advisories: known.flatMap(([key, entry]) => advisoriesOf(packageName(key, entry), entry)),
        date,
        covered: packages.filter((one) => names.has(one.name)).length,
      }
    },
    recognise: (bundle) =>
      listed.flatMap(([key, entry]) =>
        entry.extractors.filecontent.flatMap((pattern) => {
          const version = versionIn(bundle, pattern)
          return version === undefined ? [] : [{ name: packageName(key, entry), version }]
        }),
      ),
  }
}

const packageName = (key: string, { npmname, bowername }: Repository[string]): string =>
  npmname ?? bowername.find((one) => one === one.toLowerCase()) ?? key.toLowerCase()

const advisoriesOf = (name: string, { vulnerabilities }: Repository[string]): readonly Advisory[] =>
  vulnerabilities.flatMap(({ atOrAbove = '0', below, severity, identifiers }, index) => {
    const { githubID, CVE = [], retid, summary = '' } = identifiers
    return (
      parseAdvisory({
        id: githubID ?? CVE[0] ?? `RETIRE-${name}-${retid ?? index}`,
        aliases: CVE.filter((one) => githubID !== undefined || one !== CVE[0]),
        summary,
        affected: [
          {
            package: { ecosystem: 'npm', name },
            ranges: [
              {
                type: 'SEMVER',
                events: [{ introduced: atOrAbove }, ...(below === undefined ? [] : [{ fixed: below }])],
              },
            ],
          },
        ],
        database_specific: severity === undefined ? {} : { severity },
      }) ?? []
    )
  })

const versionPattern = '[0-9][0-9.a-z_\\\\-]+'

function versionIn(bundle: string, pattern: string): string | undefined {
  try {
    return new RegExp(pattern.replaceAll('§§version§§', versionPattern)).exec(bundle)?.[1]
  } catch {
    // A pattern of the data that isn't one of this engine's: the others still tell.
    return undefined
  }
}

function parsed(name: string, text: string): Repository {
  const next = 'Give a data file of RetireJS.'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UserError("isn't JSON.", { where: name, next }, { cause })
  }
  const result = v.safeParse(repositorySchema, value)
  if (!result.success) throw new UserError("isn't in RetireJS's format.", { where: name, next })
  return result.output
}
