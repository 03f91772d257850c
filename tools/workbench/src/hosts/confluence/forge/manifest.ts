import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../../../errors.ts'
import type { App, Macro, Module } from './app.ts'
import { readEgress } from './manifest/egress.ts'
import { readEntities } from './manifest/entities.ts'
import { type Field, parseYaml } from './manifest/field.ts'
import { readFunctions } from './manifest/functions.ts'
import { isModuleType, nearestModuleType, supportedModules } from './manifest/module-types.ts'
import { type Known, readMacro, readModule } from './manifest/modules.ts'
import { readName } from './manifest/name.ts'
import { readResources } from './manifest/resources.ts'
import { readTranslations } from './manifest/translations.ts'

/**
 * Reads and validates the manifest of an app folder; UserError with file and line where it is wrong. The ids of
 * installation and environment are derived from the app's id, until an installation gives its own.
 */
export function readManifest(folderGiven: string): App {
  const folder = resolve(folderGiven)
  const file = manifestFile(folder)
  const root = parseYaml(file, readFileSync(file, 'utf8'))
  const warnings: string[] = []
  const warn = (field: Field, sentence: string) => warnings.push(`${file}:${field.line} ${sentence}`)
  const appField = root.require('app', 'Write "app:" with its id and runtime.')
  const id = readId(appField)
  const runtime = readRuntime(appField, warn)
  const modulesField = root.require('modules', 'List at least one module, for example a macro.')
  const functions = readFunctions(modulesField.get('function'), folder)
  const native = nativeResources(modulesField)
  const resources = readResources(root.get('resources'), folder, { isNative: (key) => native.has(key) })
  const remotes = readRemotes(root.get('remotes'), warn)
  const known: Known = {
    functions: new Set(functions.map((fn) => fn.key)),
    resources: new Set([...Object.keys(resources), ...native]),
    translate: readTranslations(root.get('translations'), folder),
    warn,
  }
  const { macros, modules } = readModules(modulesField, known)
  const permissions = root.get('permissions')
  const memory = appField.get('runtime')?.get('memoryMB')
  const licensing = appField.get('licensing')?.get('enabled')?.truth() ?? false
  return {
    id,
    name: readName(appField, { folder, macros }),
    folder,
    runtime,
    environmentId: derivedId(`environment ${id}`),
    environmentType: 'DEVELOPMENT',
    installationId: derivedId(`installation ${id}`),
    version: '1.0.0',
    macros,
    modules,
    functions,
    resources,
    scopes: readScopes(permissions?.get('scopes')),
    egress: readEgress(permissions?.get('external'), remotes),
    content: {
      scripts: texts(permissions?.get('content')?.get('scripts')),
      styles: texts(permissions?.get('content')?.get('styles')),
    },
    remotes,
    warnings,
    ...(memory && { memoryMB: readMemory(memory) }),
    ...(licensing && { isLicensed: true }),
    entities: readEntities(appField.get('storage')?.get('entities')),
  }
}

function manifestFile(folder: string): string {
  const file = ['manifest.yml', 'manifest.yaml']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path))
  if (file) return file
  throw new UserError('has no manifest.yml.', {
    where: folder,
    next: 'Name the folder of a Forge app with --app: the one that "forge deploy" is run in.',
  })
}

function readId(app: Field): string {
  const field = app.require('id', 'Write the app\'s id: "ari:cloud:ecosystem::app/<uuid>".')
  const id = field.text()
  if (!/^ari:cloud:ecosystem::app\/[^\s/]+$/.test(id))
    field.fail(`"${id}" is no app id.`, 'Write "ari:cloud:ecosystem::app/<uuid>".')
  return id
}

type Warn = (field: Field, sentence: string) => void

function readRuntime(app: Field, warn: Warn): string {
  const runtime = app.require('runtime', 'Write "runtime:" with "name: nodejs22.x".')
  const name = runtime.require('name', 'Write "name: nodejs22.x".')
  const wanted = name.text()
  if (!/^nodejs\d+\.x$/.test(wanted))
    name.fail(`the runtime "${wanted}" isn't supported.`, 'Write nodejs22.x or nodejs24.x.')
  // nodejs20.x reached its end on Forge on 2026-04-30 (documentation mirror, seen 2026-11).
  if (wanted === 'nodejs18.x' || wanted === 'nodejs20.x')
    warn(name, `Forge no longer takes the runtime ${wanted}; name nodejs22.x or nodejs24.x.`)
  return wanted
}

function readMemory(field: Field): number {
  const memory = field.number()
  // "You can configure memory between 128 MB and 1024 MB" (@forge/manifest 13.7.0's schema, seen 2026-11).
  if (memory < 128 || memory > 1024)
    field.fail(`${memory} MB of memory isn't allowed.`, 'Choose 128 to 1024.')
  return memory
}

/** Resources of UI Kit (`render: native`) are source files and not folders: the workbench doesn't show them. */
function nativeResources(modules: Field): ReadonlySet<string> {
  const native = new Set<string>()
  const note = (field: Field | undefined) => {
    const resource = field?.get('resource')?.text()
    if (resource !== undefined && field?.get('render')?.text() === 'native')
      native.add(resource.split('/')[0] ?? resource)
  }
  for (const { key } of modules.keys()) {
    const list = modules.get(key)
    if (!list?.isList()) continue
    for (const item of list.items()) {
      if (!item.isMap()) continue
      note(item)
      const config = item.get('config')
      if (config?.isMap()) note(config)
    }
  }
  return native
}

function readModules(field: Field, known: Known): { macros: Macro[]; modules: Record<string, Module[]> } {
  const macros: Macro[] = []
  const modules: Record<string, Module[]> = {}
  const seen = new Set<string>()
  for (const { key: type } of field.keys()) {
    const list = field.require(type, '')
    if (!isModuleType(type)) {
      const near = nearestModuleType(type)
      list.fail(
        `"${type}" is no module type of Forge.`,
        near ? `Write "${near}".` : 'Remove it, or mend its name.',
      )
    }
    if (!supportedModules.includes(type))
      known.warn(list, `The module type "${type}" isn't built here; its modules are listed and not run.`)
    if (type === 'function') continue
    const read: Module[] = []
    for (const item of list.items()) {
      const module = type === 'macro' ? readMacro(item, known) : readModule(item, type, known)
      if (seen.has(module.key))
        item.fail(
          `the module key "${module.key}" is used twice.`,
          'Keys are unique within a manifest: rename one.',
        )
      seen.add(module.key)
      if (item.get('endpoint'))
        known.warn(item, `The module "${module.key}" calls a remote endpoint, which isn't built here.`)
      if (module.type === 'macro') macros.push(module as Macro)
      else read.push(module)
    }
    if (type !== 'macro') modules[type] = read
  }
  return { macros, modules }
}

function readRemotes(list: Field | undefined, warn: Warn): App['remotes'] {
  return (list?.items() ?? []).flatMap((item) => {
    const key = item.require('key', 'Give the remote a key.').text()
    const base = item.get('baseUrl')
    const baseUrl = base?.isMap() ? base.require('default', 'Give the default address.').text() : base?.text()
    if (baseUrl !== undefined && !baseUrl.includes('$')) return [{ key, baseUrl }]
    warn(item, `The remote "${key}" has no fixed address, so nothing can be sent to it.`)
    return []
  })
}

function readScopes(field: Field | undefined): readonly string[] {
  if (!field) return []
  return field.isMap() ? field.keys().map(({ key }) => key) : texts(field)
}

function texts(field: Field | undefined): readonly string[] {
  return (field?.items() ?? []).map((item) => item.text())
}

function derivedId(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
