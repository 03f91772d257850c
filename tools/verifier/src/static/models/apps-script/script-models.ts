import { readFileSync } from 'node:fs'
import type { AppsScriptApp } from '../../../app/app.ts'
import type { Meaning, Model } from '../../meaning.ts'
import { globals } from '../browser/globals.ts'
import { intl } from '../intl.ts'
import { consoleMeaning } from '../node/console.ts'
import { each, thing } from '../terms.ts'
import { classKind } from './effects.ts'
import { pageDocument, pageGlobals, pageKinds } from './frame.ts'
import { serviceKinds } from './services.ts'
import { cacheService, propertiesService, scriptProperties, userProperties } from './storage.ts'
import type { ServiceTable } from './table/service-table.ts'

/** Some 5 ms. */
const loadTable = (): ServiceTable =>
  JSON.parse(readFileSync(new URL('./table/table.json', import.meta.url), 'utf8')) as ServiceTable

/** Advanced services that go by a name of their own (manifest's `serviceId`, seen 2026-11). */
const advanced: Readonly<Record<string, string>> = { peopleapi: 'People', people: 'People' }

/** Everything from outside its own code that a project can call, as far as it is known. */
export function scriptModels({ project, files, text }: AppsScriptApp): readonly Model[] {
  const table = loadTable()
  const texts = files
    .filter(({ kind }) => kind === 'script' || kind === 'html')
    .map(({ file }) => text(file) ?? '')
  const isNamed = (name: string) => texts.some((one) => one.includes(name))
  const builtIn = Object.entries(table.globals).filter(([name, type]) => type.includes('.') && isNamed(name))
  const enabled = project.services.map(({ value }): readonly [string, string] => [
    value.symbol,
    Object.keys(table.globals).find((name) => name.toLowerCase() === value.service.toLowerCase()) ??
      advanced[value.service] ??
      value.symbol,
  ])
  const services = [...builtIn, ...enabled]
  const functions = project.functions
    .filter(({ calledAs }) => calledAs.includes('run'))
    .map(({ name }) => name)
  const page = globals.filter(({ module }) => module === 'globals' || module === 'globals:frame')
  return [
    ...page.map((model) => (model.module === 'globals' ? { ...model, exports: {} } : model)),
    {
      module: 'globals:frame',
      exports: { ...page[0]?.exports, ...pageGlobals, document: pageDocument(page[1]?.exports.document) },
      kinds: { ...pageKinds(functions), Document: pageDocument(page[1]?.exports.document) },
      isWhole: true,
    },
    {
      module: 'globals:functions',
      exports: {
        ...Object.fromEntries(
          services.map(([symbol, type]) => [
            symbol,
            Object.hasOwn(table.classes, type) ? classKind(type) : strange,
          ]),
        ),
        PropertiesService: propertiesService,
        UserProperties: userProperties,
        ScriptProperties: scriptProperties,
        CacheService: cacheService,
        console: consoleMeaning,
        Intl: intl,
        ...each(unread, strange),
        ...Object.fromEntries(project.libraries.map(({ value }) => [value.symbol, strange])),
      },
      kinds: serviceKinds(table, [
        ...services.map(([, type]) => type),
        'Base.User',
        'Spreadsheet.Range',
        'Spreadsheet.Spreadsheet',
        'Forms.FormResponse',
      ]),
      isWhole: true,
    },
  ]
}

/** Services of Google's that no table speaks of. */
const unread = [
  'Charts',
  'Maps',
  'SitesApp',
  'DataStudioApp',
  'LinearOptimizationService',
  'DomainApp',
] as const

/** A service or a library of which nothing is known: data that is given to it opens the world. */
const strange: Meaning = thing({})
