import { createHash } from 'node:crypto'
import type { AppsScriptApp, Program } from '../../app/app.ts'
import { type DataPage, dataPages } from '../../app/apps-script/data-pages.ts'
import type { PagePolicy } from '../../app/apps-script/page-policy.ts'
import { scriptletsIn } from '../../app/apps-script/scriptlets.ts'
import { placesIn } from '../../app/text-places.ts'
import type { Gap } from '../../finding.ts'
import { scriptPage } from '../parse/script-page.ts'
import { searchScript } from './search.ts'

type Closed = Extract<PagePolicy, { is: 'closed' }>

/** In pages whose own policy closes them: what their scripts name that no policy holds, and what may run that wasn't read. */
export function scriptPagesPastPolicy(app: AppsScriptApp): readonly Gap[] {
  const bound = app.programs.flatMap((program) =>
    program.policy?.is === 'closed' ? [{ program, policy: program.policy }] : [],
  )
  if (bound.length === 0) return []
  const data = dataPages(app.files, app.text)
  return bound.flatMap(({ program, policy }) => [
    ...ofOwnScripts(app, program, policy),
    ...ofHashes(app, program, policy, data),
  ])
}

function ofOwnScripts(app: AppsScriptApp, program: Program, policy: Closed): readonly Gap[] {
  return program.entries.flatMap(({ file }) => {
    const text = app.text(file) ?? ''
    const place = placesIn(file, text)
    const isTemplate = app.project.pages.some((page) => page.file === file && page.isTemplate)
    const scripts = scriptPage(text, { printed: 0, isTemplate }).inline
    return [
      ...scripts.flatMap((script) =>
        searchScript(script.text, policy).map(
          ({ code, offset, name }): Gap => ({
            code,
            at: place(offset),
            data: { program: program.key, name },
          }),
        ),
      ),
      ...(isTemplate && policy.letsTextRun ? rawScriptlets(app, program, file, text) : []),
    ]
  })
}

/** What a scriptlet prints as it is may be a script, unless it is a page of the project. */
function rawScriptlets(app: AppsScriptApp, program: Program, file: string, text: string): readonly Gap[] {
  const place = placesIn(file, text)
  const names = app.project.pages.map(({ name }) => name)
  return scriptletsIn(text)
    .filter(({ is, code }) => is === 'prints-raw' && !names.some((name) => isIncluded(code, name)))
    .map(({ start }) => ({
      code: 'TEXT_BECOMES_SCRIPT',
      at: place(start),
      data: { program: program.key, name: '<?!=' },
    }))
}

const isIncluded = (code: string, name: string): boolean =>
  new RegExp(
    `^\\s*[\\w.]+\\(\\s*["'\`]${name.replace(/[^\w/]/g, '\\$&')}(\\.html)?["'\`]\\s*\\)(\\.getContent\\(\\))?\\s*;?\\s*$`,
  ).test(code)

/** The texts that the policy lets run by their hashes: each must be one that is known, and is searched. */
function ofHashes(
  app: AppsScriptApp,
  program: Program,
  policy: Closed,
  data: readonly DataPage[],
): readonly Gap[] {
  if (policy.hashes.length === 0) return []
  const own = program.entries.flatMap(({ file }) => {
    const text = app.text(file) ?? ''
    return scriptPage(text, { printed: 0, isTemplate: false }).inline.map((script) => ({
      text: script.text.slice(script.offset),
      file: undefined,
    }))
  })
  const texts = [...own, ...data.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]))]
  return policy.hashes.flatMap((hash): readonly Gap[] => {
    const known = texts.find(({ text }) => hashOf(text, hash) === normal(hash))
    if (known === undefined)
      return [{ code: 'SCRIPT_HASH_UNKNOWN', at: policy.at, data: { program: program.key, hash } }]
    const { file, text } = known
    if (file === undefined) return []
    return searchScript(text, policy).map(({ code, name }) => ({
      code,
      at: { file, line: 1, column: 1 },
      data: { program: program.key, name },
    }))
  })
}

const hashOf = (text: string, like: string): string => {
  const algorithm = like.slice(0, like.indexOf('-')).toLowerCase()
  return `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`
}

const normal = (hash: string): string => {
  const [algorithm = '', ...digest] = hash.split('-')
  return `${algorithm.toLowerCase()}-${digest.join('-').replaceAll('-', '+').replaceAll('_', '/')}`
}
