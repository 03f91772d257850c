import type { At, Module } from '../manifest.ts'
import { isRecord } from '../manifest-tree.ts'

/** That a module of the manifest names a function. */
export interface Naming {
  /** The function's key. */
  readonly function: string
  /** The module's type and where in it the name stands: `macro.resolver`, `trigger`, `macro.adfExport`. */
  readonly calledAs: string
  readonly module: string
  /** Which of a resolver's functions is called: a queue's consumer names one. */
  readonly method?: string
}

/** The parser of the manifest refuses deeper ones already; this holds for data that is made by hand. */
const maximumDepth = 30

/** Every place of the manifest's modules that names a function, whatever the module: Forge adds types all the time. */
export const namedFunctions = (modules: readonly At<Module>[]): readonly Naming[] =>
  modules.flatMap(({ value: { type, key, raw } }) =>
    inside(raw, type, 0).map((naming) => ({ ...naming, module: key })),
  )

/** A function stands under `function`, or under a key that says so: `resolver: x`, `handler: x`, `searchSuggestions: x`. */
const names = /^(function|handler|resolver|searchSuggestions|.*Function)$/

function inside(value: unknown, path: string, depth: number): readonly Omit<Naming, 'module'>[] {
  if (depth > maximumDepth) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => inside(item, path, depth + 1))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = key === 'function' ? path : `${path}.${key}`
    if (typeof inner === 'string')
      return names.test(key) ? [{ function: inner, calledAs: below, ...methodOf(value) }] : []
    return inside(inner, below, depth + 1)
  })
}

const methodOf = ({ method }: Readonly<Record<string, unknown>>) =>
  typeof method === 'string' ? { method } : {}
