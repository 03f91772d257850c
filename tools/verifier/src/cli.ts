import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Format, type Options, readOptions, usage } from './cli-options.ts'
import { UserError } from './errors.ts'
import { readBaseline } from './report/baseline.ts'
import { json } from './report/json.ts'
import type { Report } from './report/report.ts'
import { readSuppressions } from './report/suppressions.ts'
import { text } from './report/text.ts'
import type { AdvisorySource } from './supply/advisory-source.ts'
import { verify } from './verify.ts'

const isColoured = process.stdout.isTTY && !process.env.NO_COLOR

type Writer = (report: Report, options: Options) => string | Promise<string>

// What not every report needs is loaded where it does: libraries and texts take longer to load than most apps to judge.
const writers: Readonly<Record<Format, Writer>> = {
  text: (report, { out }) => text(report, { isColoured: out === undefined && isColoured }),
  json: async (report) => json(report, await sbomOf(report)),
  sarif: async (report) => (await import('./report/sarif.ts')).sarif(report),
  html: async (report, { language }) => (await import('./report/html.ts')).html(report, language),
}

/** The command line; answers the exit status: 0 nothing broken, 1 something broken, 2 could not run. */
export async function runCli(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args)
    if (options === 'help') {
      console.log(usage)
      return 0
    }
    const report = await reportOn(options)
    const written = await writers[options.format](report, options)
    if (options.out === undefined) console.log(written)
    else await write(options.out, written)
    if (options.sbom !== undefined) await write(options.sbom, (await sbomOf(report)) ?? '')
    return report.claims.some(({ judgement }) => judgement.verdict === 'BROKEN') ? 1 : 0
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    return 2
  }
}

async function reportOn({
  folder,
  isStatic,
  claims,
  advisories,
  isOnline,
  baseline,
}: Options): Promise<Report> {
  const today = new Date()
  const report = await verify(folder, {
    isStatic,
    today,
    advisories: [
      ...(await advisoriesIn(advisories)),
      ...(isOnline ? [(await import('./supply/sources/osv-api.ts')).osvApi({ fetch, today })] : []),
    ],
    suppressions: readSuppressions(await textOf(join(folder, 'verifier/suppressions.json'))),
    ...(baseline === undefined ? {} : { baseline: readBaseline(await textThatMustBe(baseline)) }),
    log: (line) => process.stderr.isTTY && process.stderr.write(`${line}\n`),
  })
  if (claims.length === 0) return report
  return { ...report, claims: report.claims.filter(({ claim }) => claims.includes(claim.id)) }
}

async function advisoriesIn(files: readonly string[]): Promise<readonly AdvisorySource[]> {
  if (files.length === 0) return []
  const { readAdvisories } = await import('./supply/read-advisories.ts')
  return files.map((file) => readAdvisories(resolve(file)))
}

async function sbomOf({ app, facts: { supply } }: Report): Promise<string | undefined> {
  return supply && (await import('./supply/sbom.ts')).sbom(app.name, supply)
}

async function write(file: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true })
    await writeFile(file, content.endsWith('\n') ? content : `${content}\n`)
  } catch (cause) {
    throw new UserError(`${file} can't be written.`, { next: 'Give a file in a folder of yours.' }, { cause })
  }
}

const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined
    throw new UserError(`${file} can't be read: ${cause.code}.`, {}, { cause })
  })

async function textThatMustBe(file: string): Promise<string> {
  const found = await textOf(file)
  if (found === undefined) throw new UserError(`There is no file ${file}.`)
  return found
}
