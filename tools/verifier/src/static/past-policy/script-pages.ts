import { createHash } from 'node:crypto'
import type { AppsScriptApp, Program } from '../../app/app.ts'
import type { DataPage } from '../../app/apps-script/data-pages.ts'
import type { PagePolicy } from '../../app/apps-script/page-policy.ts'
import { scriptletsIn } from '../../app/apps-script/scriptlets.ts'
import { placesIn } from '../../app/text-places.ts'
import type { Gap } from '../../finding.ts'
import type { Place } from '../../place.ts'
import { scriptPage } from '../parse/script-page.ts'
import { searchScript } from './search.ts'

type Closed = Extract<PagePolicy, { is: 'closed' }>

/** In pages whose own policy closes them: what their scripts name that no policy holds, and what may run that wasn't read. */
export function scriptPagesPastPolicy(app: AppsScriptApp): readonly Gap[] {
  const bound = app.programs.flatMap((program) =>
    program.policy?.is === 'closed' ? [{ program, policy: program.policy }] : [],
  )
  if (bound.length === 0) return []
  const digests = digester()
  return bound.flatMap(({ program, policy }) => {
    const scripts = scriptsOf(app, program)
    return [
      ...scripts.flatMap((script) => ofScript(script, program, policy)),
      ...(policy.letsTextRun ? rawScriptlets(app, program) : []),
      ...ofHashes(scripts, app.project.data, program, policy, digests),
    ]
  })
}

/** A script that stands in a page: the page with all else blanked. */
interface PageScript {
  readonly text: string
  readonly offset: number
  place(offset: number): Place
}

const scriptsOf = ({ project, text }: AppsScriptApp, { entries }: Program): readonly PageScript[] =>
  entries.flatMap(({ file }) => {
    const content = text(file) ?? ''
    const isTemplate = project.pages.some((page) => page.file === file && page.isTemplate)
    const place = placesIn(file, content)
    return scriptPage(content, { printed: 0, isTemplate }).inline.map((script) => ({ ...script, place }))
  })

const ofScript = ({ text, place }: PageScript, { key }: Program, policy: Closed): readonly Gap[] =>
  searchScript(text, policy).map(({ code, offset, name }) => ({
    code,
    at: place(offset),
    data: { program: key, name },
  }))

/** What a scriptlet prints as it is may be a script, unless it is a page of the project. */
function rawScriptlets({ project, text }: AppsScriptApp, { entries, key }: Program): readonly Gap[] {
  const names = project.pages.map(({ name }) => name)
  return entries.flatMap(({ file }) => {
    if (!project.pages.some((page) => page.file === file && page.isTemplate)) return []
    const content = text(file) ?? ''
    const place = placesIn(file, content)
    return scriptletsIn(content)
      .filter(({ is, code }) => is === 'prints-raw' && !names.some((name) => isIncluded(code, name)))
      .map(({ start }) => ({
        code: 'TEXT_BECOMES_SCRIPT',
        at: place(start),
        data: { program: key, name: '<?!=' },
      }))
  })
}

const isIncluded = (code: string, name: string): boolean =>
  new RegExp(
    `^\\s*[\\w.]+\\(\\s*["'\`]${name.replace(/[^\w/]/g, '\\$&')}(\\.html)?["'\`]\\s*\\)(\\.getContent\\(\\))?\\s*;?\\s*$`,
  ).test(code)

/** The texts that the policy lets run by their hashes: each must be one that is known, and is searched. */
function ofHashes(
  scripts: readonly PageScript[],
  data: readonly DataPage[],
  { key }: Program,
  policy: Closed,
  digestOf: (text: string, algorithm: string) => string,
): readonly Gap[] {
  return policy.hashes.flatMap((hash): readonly Gap[] => {
    const [algorithm, digest] = partsOf(hash)
    const isIt = (text: string) => digestOf(text, algorithm) === digest
    if (scripts.some(({ text, offset }) => isIt(text.slice(offset)))) return []
    const packed = data.find(({ text }) => text !== undefined && isIt(text))
    if (packed?.text === undefined)
      return [{ code: 'SCRIPT_HASH_UNKNOWN', at: policy.at, data: { program: key, hash } }]
    const at = { file: packed.file, line: 1, column: 1 }
    return searchScript(packed.text, policy).map(({ code, name }) => ({
      code,
      at,
      data: { program: key, name },
    }))
  })
}

/** Digests in base64, each text's once. */
function digester(): (text: string, algorithm: string) => string {
  const known = new Map<string, Map<string, string>>()
  return (text, algorithm) => {
    const digests = known.get(algorithm) ?? new Map<string, string>()
    known.set(algorithm, digests)
    const digest = digests.get(text) ?? createHash(algorithm).update(text).digest('base64')
    digests.set(text, digest)
    return digest
  }
}

/** `sha256-…`: the digest may be written for addresses, too. */
function partsOf(hash: string): readonly [algorithm: string, digest: string] {
  const dash = hash.indexOf('-')
  return [
    hash.slice(0, dash).toLowerCase(),
    hash
      .slice(dash + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/'),
  ]
}
