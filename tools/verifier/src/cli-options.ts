import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ClaimId, claimIds, type Language, languages } from '@crenwiz/policy'
import { UserError } from './errors.ts'

export const usage = `verify DIR [options]       judges a Forge app's or an Apps Script project's folder against the promises C1 to C14

  --format F          text, json, sarif or html (text)
  --language L        en, de or ja: of the HTML report (en)
  --out FILE          writes the report there
  --static            doesn't run the app
  --claim C3          only this claim; may be given several times
  --advisories FILE   an archive of OSV, a list in OSV's format, or RetireJS data; may be given several times
  --online            asks the OSV database, which learns names and versions of the dependencies
  --sbom FILE         writes the CycloneDX bill of materials there
  --baseline FILE     an earlier JSON report: tells new findings from known ones
  --help              this text

Suppressions are read from DIR/verifier/suppressions.json, first sightings of advisories from DIR/verifier/first-seen.json.
Exit status: 0 nothing is broken, 1 something is, 2 it could not run.`

const formats = ['text', 'json', 'sarif', 'html'] as const

export type Format = (typeof formats)[number]

export interface Options {
  /** Absolute. */
  readonly folder: string
  readonly format: Format
  readonly language: Language
  readonly out: string | undefined
  readonly isStatic: boolean
  /** None: all. */
  readonly claims: readonly ClaimId[]
  readonly advisories: readonly string[]
  readonly isOnline: boolean
  readonly sbom: string | undefined
  readonly baseline: string | undefined
}

/** What the command line asks for, or `help`; UserError where it can't be understood. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const { format = 'text', language = 'en', claim = [] } = values
  const known = formats.find((one) => one === format)
  if (!known) throw new UserError(`--format takes ${formats.join(', ')}, not "${format}".`)
  const spoken = languages.find((one) => one === language)
  if (!spoken) throw new UserError(`--language takes ${languages.join(', ')}, not "${language}".`)
  if (spoken !== 'en' && format !== 'html')
    throw new UserError(`--format ${format} is English only.`, { next: 'Add --format html.' })
  const strange = claim.find((id) => !isClaim(id))
  if (strange !== undefined) throw new UserError(`--claim takes C1 to C14, not "${strange}".`)
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0)
    throw new UserError(`One folder is verified at a time, and ${positionals.length} were given.`, {
      next: `\n${usage}`,
    })
  return {
    folder: resolve(folder),
    format: known,
    language: spoken,
    out: values.out,
    isStatic: values.static ?? false,
    claims: claim.filter(isClaim),
    advisories: values.advisories ?? [],
    isOnline: values.online ?? false,
    sbom: values.sbom,
    baseline: values.baseline,
  }
}

const isClaim = (id: string): id is ClaimId => claimIds.some((known) => known === id)

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string' },
        static: { type: 'boolean' },
        claim: { type: 'string', multiple: true },
        advisories: { type: 'string', multiple: true },
        online: { type: 'boolean' },
        sbom: { type: 'string' },
        baseline: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw new UserError(
      `${cause instanceof Error ? cause.message : cause}`,
      { next: `\n${usage}` },
      { cause },
    )
  }
}
