import type { Meaning, Model } from '../meaning.ts'
import { Remembering } from './host/remembers.ts'
import type { Knowledge } from './machine.ts'

/** Makes the models ready to be asked by a module's name, a global's, a kind's. */
export function knowledgeOf(models: readonly Model[]): Knowledge {
  const byModule = new Map<string, Model>()
  const parts = new Map<string, Model[]>()
  const wild: [string, Model][] = []
  const kinds = new Map<string, Meaning>()
  const remembering = new Remembering((name) => kinds.get(name))
  const whole = new Map<Model, Meaning>()
  for (const model of models) {
    if (model.module.endsWith('*')) wild.push([model.module.slice(0, -1), model])
    else {
      const known = parts.get(model.module)
      if (known === undefined) parts.set(model.module, [model])
      else known.push(model)
    }
    for (const [name, meaning] of Object.entries(model.kinds ?? {})) kinds.set(name, meaning)
  }
  for (const [module, all] of parts) {
    const [first] = all
    if (first !== undefined) byModule.set(module, all.length === 1 ? first : joined(first, all))
  }
  wild.sort(([a], [b]) => b.length - a.length)
  const exact = (module: string): Model | undefined =>
    byModule.get(module) ?? wild.find(([prefix]) => module.startsWith(prefix))?.[1]
  return {
    model: (module) => {
      const bare = module.replace(/^node:/, '')
      return exact(module) ?? exact(bare) ?? exact(`node:${bare}`) ?? byModule.get(packageOf(bare))
    },
    global: (name, where) => {
      for (const module of [`globals:${where}`, 'globals']) {
        const exports = byModule.get(module)?.exports
        if (exports !== undefined && Object.hasOwn(exports, name)) return exports[name]
      }
      return undefined
    },
    kind: (name) => kinds.get(name),
    isWhole: (where) => byModule.get(`globals:${where}`)?.isWhole === true,
    remembers: (meaning) => remembering.of(meaning),
    whole: (model) => {
      const meaning = whole.get(model) ?? wholeOf(model)
      whole.set(model, meaning)
      return meaning
    },
  }
}

/** What several models say of one module: the last that names an export says what it is. */
const joined = (first: Model, all: readonly Model[]): Model => ({
  ...first,
  isWhole: all.some((one) => one.isWhole === true),
  exports: Object.assign({}, ...all.map(({ exports }) => exports)),
})

/** A module with all its exports; one whose default export is a function can be called itself, as `require` gives it. */
function wholeOf({ exports, rest }: Model): Meaning {
  const main = exports.default?.is === 'api' ? exports.default : undefined
  return {
    is: 'api',
    ...(rest === undefined ? {} : { rest }),
    ...(main?.call === undefined ? {} : { call: main.call }),
    ...(main?.construct === undefined ? {} : { construct: main.construct }),
    members: { ...main?.members, ...exports },
  }
}

/** `@aws-sdk/client-s3` of `@aws-sdk/client-s3/dist/x.js`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}
