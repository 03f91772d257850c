import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Format, type Options, readOptions, usage } from './cli-options.ts'
import { UserError } from './errors.ts'
import { readBaseline } from './report/baseline.ts'
import { html } from './report/html.ts'
import { json } from './report/json.ts'
import type { Report } from './report/report.ts'
import { sarif } from './report/sarif.ts'
import { readSuppressions } from './report/suppressions.ts'
import { text } from './report/text.ts'
import { readAdvisories } from './supply/read-advisories.ts'
import { osvApi } from './supply/sources/osv-api.ts'
import { verify } from './verify.ts'

const isColoured = process.stdout.isTTY && !process.env.NO_COLOR

const writers: Readonly<Record<Format, (report: Report, options: Options) => string>> = {
  text: (report, { out }) => text(report, { isColoured: out === undefined && isColoured }),
  json: (report) => json(report),
  sarif: (report) => sarif(report),
  html: (report, { language }) => html(report, language),
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
    const written = writers[options.format](report, options)
    if (options.out === undefined) console.log(written)
    else await write(options.out, written)
    if (options.sbom !== undefined) await write(options.sbom, report.facts.supply?.sbom ?? '')
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
      ...advisories.map((file) => readAdvisories(resolve(file))),
      ...(isOnline ? [osvApi({ fetch, today })] : []),
    ],
    suppressions: readSuppressions(await textOf(join(folder, 'verifier/suppressions.json'))),
    ...(baseline === undefined ? {} : { baseline: readBaseline(await textThatMustBe(baseline)) }),
    log: (line) => process.stderr.isTTY && process.stderr.write(`${line}\n`),
  })
  if (claims.length === 0) return report
  return { ...report, claims: report.claims.filter(({ claim }) => claims.includes(claim.id)) }
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
