import { readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Field } from './field.ts'

/** Finds the text of an i18n key in the manifest's default language. */
export type Translate = (key: string) => string | undefined

/**
 * The default language of `translations`: `{ resources: [{ key, path }], fallback: { default } }`.
 * @forge/manifest 13.7.0's schema, seen 2026-11.
 */
export function readTranslations(translations: Field | undefined, folder: string): Translate {
  if (!translations) return () => undefined
  const resources = translations.get('resources')?.items() ?? []
  const wanted = translations.get('fallback')?.get('default')?.text()
  const chosen = resources.find((item) => item.get('key')?.text() === wanted) ?? resources[0]
  const path = chosen?.get('path')
  if (!path) return () => undefined
  const file = resolve(folder, path.text())
  if (!file.startsWith(folder + sep))
    return path.fail(`"${path.text()}" leads out of the app's folder.`, 'Keep translations inside it.')
  const texts = readTexts(file, path)
  return (key) => lookUp(texts, key)
}

function readTexts(file: string, path: Field): unknown {
  try {
    return JSON.parse(readFileSync(join(file), 'utf8'))
  } catch (cause) {
    return path.fail(
      `the translations "${path.text()}" can't be read: ${(cause as Error).message}.`,
      'Mend the file or the path.',
    )
  }
}

function lookUp(texts: unknown, key: string): string | undefined {
  if (typeof texts !== 'object' || texts === null) return undefined
  const flat = new Map(Object.entries(texts)).get(key)
  if (typeof flat === 'string') return flat
  let at: unknown = texts
  for (const part of key.split('.'))
    at =
      typeof at === 'object' && at !== null
        ? new Map<string, unknown>(Object.entries(at)).get(part)
        : undefined
  return typeof at === 'string' ? at : undefined
}
