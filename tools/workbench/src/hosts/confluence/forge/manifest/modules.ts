import type { Macro, Module } from '../app.ts'
import type { Field } from './field.ts'
import type { Translate } from './translations.ts'

/** What a module may name: checked where it is named, so that the error has the line. */
export interface Known {
  readonly functions: ReadonlySet<string>
  readonly resources: ReadonlySet<string>
  readonly translate: Translate
  readonly warn: (field: Field, sentence: string) => void
}

/** Any module but a macro: its key, what it shows and what it runs. */
export function readModule(item: Field, type: string, known: Known): Module {
  const key = moduleKey(item)
  const resource = resourceOf(item.get('resource'), known)
  const resolver = functionOf(item.get('resolver')?.get('function'), known)
  const fn = functionOf(item.get('function'), known)
  const title = textOf(item.get('title'), known)
  return {
    key,
    type,
    ...(title !== undefined && { title }),
    ...(resource !== undefined && { resource }),
    ...(resolver !== undefined && { resolver }),
    ...(fn !== undefined && { function: fn }),
    raw: item.plain as Record<string, unknown>,
  }
}

/** A macro; https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/, seen 2026-11. */
export function readMacro(item: Field, known: Known): Macro {
  const module = readModule(item, 'macro', known)
  const title =
    textOf(item.require('title', 'Give the title that people see in the editor.'), known) ?? module.key
  const layout = item.get('layout')?.text() ?? 'block'
  if (layout !== 'block' && layout !== 'inline' && layout !== 'bodied')
    return item.fail(`"${layout}" is no layout of a macro.`, 'Write block, inline or bodied.')
  if (!module.resource && !module.function)
    return item.fail(`the macro "${module.key}" has no "resource".`, 'Name the resource that shows it.')
  if (!module.resource)
    known.warn(
      item,
      `The macro "${module.key}" is UI Kit 1 (a function draws it), which the workbench doesn't show.`,
    )
  if (item.get('render')?.text() === 'native')
    known.warn(
      item,
      `The macro "${module.key}" is UI Kit (render: native), which the workbench doesn't show.`,
    )
  const description = textOf(item.get('description'), known)
  const icon = item.get('icon')?.text()
  const config = readConfig(item.get('config'), known)
  const adfExport = functionOf(item.get('adfExport')?.get('function'), known)
  return {
    ...module,
    type: 'macro',
    title,
    layout,
    categories: (item.get('categories')?.items() ?? []).map((category) => category.text()),
    ...(description !== undefined && { description }),
    ...(icon !== undefined && { icon }),
    ...(config && { config }),
    ...(adfExport !== undefined && { adfExport }),
  }
}

function readConfig(config: Field | undefined, known: Known): Macro['config'] {
  if (!config || config.plain === false) return undefined
  if (config.plain === true) {
    known.warn(
      config,
      "The macro configures itself with UI Kit (config: true), which the workbench doesn't show.",
    )
    return { openOnInsert: false }
  }
  functionOf(config.get('function'), known)
  const resource = resourceOf(config.get('resource'), known)
  if (resource === undefined)
    known.warn(config, "The macro's configuration names no resource, so the workbench can't show it.")
  const title = textOf(config.get('title'), known)
  const viewportSize = config.get('viewportSize')?.text()
  return {
    ...(resource !== undefined && { resource }),
    ...(title !== undefined && { title }),
    ...(viewportSize !== undefined && { viewportSize }),
    // A custom configuration opens on insert unless it says otherwise (the macro module's page, seen 2026-11).
    openOnInsert: config.get('openOnInsert')?.truth() ?? true,
  }
}

function moduleKey(item: Field): string {
  const field = item.require('key', 'Give the module a key.')
  const key = field.text()
  if (!/^[a-zA-Z0-9_-]+$/.test(key))
    field.fail(`the module key "${key}" isn't allowed.`, 'Use letters, digits, "-" or "_".')
  return key
}

function functionOf(field: Field | undefined, known: Known): string | undefined {
  if (!field) return undefined
  const key = field.text()
  if (!known.functions.has(key))
    return field.fail(
      `names the function "${key}", which "modules.function" doesn't list.`,
      'Add it there, or mend the name.',
    )
  return key
}

function resourceOf(field: Field | undefined, known: Known): string | undefined {
  if (!field) return undefined
  const key = field.text()
  if (!known.resources.has(key.split('/')[0] ?? key))
    return field.fail(
      `names the resource "${key}", which "resources" doesn't list.`,
      'Add it there, or mend the name.',
    )
  return key
}

/** Text, or `{ i18n: key }` in the default language. */
function textOf(field: Field | undefined, known: Known): string | undefined {
  if (!field) return undefined
  if (!field.isMap()) return field.text()
  const key = field.require('i18n', 'Write the text itself, or "i18n: key".').text()
  const text = known.translate(key)
  if (text === undefined)
    known.warn(field, `No translation has the key "${key}", so the key itself is shown.`)
  return text ?? key
}
