import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ClaimId, claimIds } from '@crenwiz/policy'
import { UserError } from './errors.ts'
import { readBaseline } from './report/baseline.ts'
import { html } from './report/html.ts'
import { json } from './report/json.ts'
import type { Report } from './report/report.ts'
import { sarif } from './report/sarif.ts'
import { readSuppressions } from './report/suppressions.ts'
import { text } from './report/text.ts'
import { verify } from './verify.ts'

const usage = `verify DIR [options]     judges a Forge app's folder against the promises C1 to C14

  --format F        text, json, sarif or html (text)
  --out FILE        writes the report there
  --static          doesn't run the app
  --claim C3        only this claim; may be given several times
  --baseline FILE   an earlier JSON report: tells new findings from known ones
  --help            this text

Suppressions are read from DIR/verifier/suppressions.json.
Exit status: 0 nothing is broken, 1 something is, 2 it could not run.`

const formats = { text, json, sarif, html } satisfies Record<string, (report: Report) => string>

/** The command line; answers the exit status: 0 nothing broken, 1 something broken, 2 could not run. */
export async function runCli(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args)
    if (options.help) {
      console.log(usage)
      return 0
    }
    const report = await reportOn(options)
    const written = formats[options.format](report)
    if (options.out === undefined) console.log(written)
    else {
      await mkdir(dirname(resolve(options.out)), { recursive: true })
      await writeFile(options.out, written.endsWith('\n') ? written : `${written}\n`)
    }
    return report.claims.some(({ judgement }) => judgement.verdict === 'BROKEN') ? 1 : 0
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    return 2
  }
}

interface Options {
  readonly folder: string
  readonly format: keyof typeof formats
  readonly out: string | undefined
  readonly isStatic: boolean
  readonly claims: readonly ClaimId[]
  readonly baseline: string | undefined
  readonly help: boolean
}

async function reportOn({ folder, isStatic, claims, baseline }: Options): Promise<Report> {
  const report = await verify(folder, {
    isStatic,
    suppressions: readSuppressions(await textOf(join(folder, 'verifier/suppressions.json'))),
    baseline: baseline === undefined ? [] : readBaseline(await textThatMustBe(baseline)),
    log: (line) => process.stderr.isTTY && process.stderr.write(`${line}\n`),
  })
  if (claims.length === 0) return report
  return { ...report, claims: report.claims.filter(({ claim }) => claims.includes(claim.id)) }
}

const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw new UserError(`${file} can't be read: ${error.code}.`, {}, { cause: error })
  })

async function textThatMustBe(file: string): Promise<string> {
  const found = await textOf(file)
  if (found === undefined) throw new UserError(`There is no file ${file}.`)
  return found
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args)
  const { format = 'text', out, baseline, claim = [], help = false } = values
  if (!isFormat(format))
    throw new UserError(`--format takes ${Object.keys(formats).join(', ')}, not "${format}".`)
  const strange = claim.find((id) => !isClaim(id))
  if (strange !== undefined) throw new UserError(`--claim takes C1 to C14, not "${strange}".`)
  const [folder, ...others] = positionals
  if (!help && (folder === undefined || others.length > 0))
    throw new UserError(`One folder is verified at a time, and ${positionals.length} were given.`, {
      next: `\n${usage}`,
    })
  return {
    folder: resolve(folder ?? '.'),
    format,
    out,
    baseline,
    claims: claim.filter(isClaim),
    isStatic: values.static ?? false,
    help,
  }
}

const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name)
const isClaim = (id: string): id is ClaimId => claimIds.some((known) => known === id)

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        static: { type: 'boolean' },
        claim: { type: 'string', multiple: true },
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
