import type { Gap } from '../../finding.ts'
import { placesIn } from '../text-places.ts'
import type { NamedScript } from './script-names.ts'
import type { CalledAs, GlobalFunction } from './script-project.ts'

/** Functions that Google calls because of their name (guides/triggers, guides/web, seen 2026-11). */
const simple: Readonly<Record<string, CalledAs>> = {
  onOpen: 'open',
  onInstall: 'open',
  onEdit: 'edit',
  onSelectionChange: 'edit',
  doGet: 'get',
  doPost: 'post',
}

/**
 * The global functions that are called from outside. A page runs every one whose name doesn't end with `_`; one that a text
 * of the code names may be a menu's, a card's or a trigger's, and any may be where such a name isn't a literal.
 */
export function globalFunctions(
  scripts: readonly NamedScript[],
  manifest: readonly string[],
  text: (file: string) => string | undefined,
): readonly GlobalFunction[] {
  const texts = new Set(scripts.flatMap(({ names }) => [...names.texts]))
  const named = scripts.flatMap(({ names }) =>
    names.named.flatMap(({ name, as }) => (as === 'template' ? [] : [{ name, as }])),
  )
  const found = new Map<string, GlobalFunction>()
  for (const { file, names } of scripts)
    for (const { name, start } of names.declared) {
      const calledAs = new Set<CalledAs>()
      if (Object.hasOwn(simple, name)) calledAs.add(simple[name] ?? 'open')
      if (manifest.includes(name)) calledAs.add('card')
      for (const one of named)
        if (one.name === name || (one.name === undefined && texts.has(name))) calledAs.add(one.as)
      if (!name.endsWith('_')) calledAs.add('run')
      if (calledAs.size === 0) continue
      found.set(name, {
        name,
        file,
        line: placesIn(file, text(file) ?? '')(start).line,
        calledAs: [...calledAs],
      })
    }
  return [...found.values()]
}

/** Functions that a menu, a card or a trigger is to call and that no script declares at its top. */
export function missingFunctions(
  scripts: readonly NamedScript[],
  libraries: readonly string[],
  text: (file: string) => string | undefined,
): readonly Gap[] {
  const declared = new Set(scripts.flatMap(({ names }) => names.declared.map(({ name }) => name)))
  return scripts.flatMap(({ file, names }) =>
    names.named.flatMap(({ name, as, start }) =>
      name === undefined ||
      start === undefined ||
      as === 'template' ||
      declared.has(name) ||
      libraries.includes(name.split('.')[0] ?? '')
        ? []
        : [
            {
              code: 'FUNCTION_NOT_FOUND',
              at: placesIn(file, text(file) ?? '')(start),
              data: { name, program: 'functions' },
            },
          ],
    ),
  )
}
