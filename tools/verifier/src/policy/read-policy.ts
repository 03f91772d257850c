import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Edition,
  EditionsError,
  type Language,
  languages,
  parseEditions,
  sentencesOf,
} from '@crenwiz/policy'
import type { App } from '../app/app.ts'
import type { Gap } from '../finding.ts'
import { textOf } from '../supply/read-packages.ts'
import { publishedNames } from './published-names.ts'

/** The published policy that speaks of an app. */
export interface PublishedPolicy {
  /** The app's name in it. */
  readonly addon: string
  readonly edition: Edition
  /** The file of editions beside the app, with its text; nothing where the policy lies elsewhere. */
  readonly source: { readonly file: string; readonly text: string } | undefined
  /** The policy as people read it, where it lies beside the app. */
  readonly pages: readonly { readonly file: string; readonly text: string; readonly language: Language }[]
}

const editionsFile = 'verifier/editions.json'
const pageFolders = ['', 'docs/', 'policy/']

/**
 * The app's own editions, where some lie beside it, else those of `published` that cover it; nothing where none does, as
 * for a stranger's app.
 */
export function readPolicy(app: App, published: readonly Edition[]): PublishedPolicy | Gap | undefined {
  const { folder, platform } = app
  const text = textOf(join(folder, editionsFile))
  const editions = text === undefined ? published : own(text)
  if ('code' in editions) return editions
  const edition = editions.at(-1)
  if (!edition) return undefined
  const here = addonsOf(edition, `/${platform}/`)
  const addon =
    text !== undefined && here.length === 1
      ? here[0]
      : publishedNames(app).find((name) => here.includes(name))
  if (addon === undefined)
    return text === undefined
      ? undefined
      : { code: 'POLICY_OF_ANOTHER_APP', data: { names: addonsOf(edition) } }
  return {
    addon,
    edition,
    source: text === undefined ? undefined : { file: editionsFile, text },
    pages: pagesIn(folder),
  }
}

function own(text: string): readonly Edition[] | Gap {
  try {
    return parseEditions(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof EditionsError || error instanceof SyntaxError)) throw error
    const why = error instanceof EditionsError ? error.reason : error.message
    return {
      code: 'POLICY_NOT_COMPARED',
      at: { file: editionsFile, line: 1, column: 1 },
      data: { why },
    }
  }
}

/** The apps that an edition speaks of, on one platform or on any: facts begin with the name of their app. */
const addonsOf = ({ sections }: Edition, on = '/'): readonly string[] => [
  ...new Set(
    sentencesOf(sections)
      .flatMap(({ says }) => says)
      .flatMap((fact) => {
        const name = fact.split('/')[0] ?? ''
        return fact.startsWith(name + on) ? [name] : []
      }),
  ),
]

const pagesIn = (folder: string): PublishedPolicy['pages'] =>
  pageFolders.flatMap((place) =>
    languages.flatMap((language) => {
      const file = `${place}privacy-policy${language === 'en' ? '' : `.${language}`}.md`
      const path = join(folder, file)
      return existsSync(path) ? [{ file, text: textOf(path) ?? '', language }] : []
    }),
  )
