import type { App } from '../../app/app.ts'
import type { Rule } from '../rule.ts'
import type { StaticFacts } from '../static-facts.ts'
import { looksAtModule } from './authorisation.ts'
import { reachedTexts } from './reached-texts.ts'
import { analysed, finding, way } from './say.ts'

/** Modules that the platform shows to administrators alone. */
const administrators =
  /(adminPage|globalSettings|spaceSettings|projectSettingsPage|settingsPage|workspaceSettings|AdminPage)$/i

/** A function behind an administrator's page and behind another module can be asked by everybody who sees the other. */
export const noSharedResolver: Rule = {
  name: 'no-shared-resolver',
  claim: 'C11',
  look(app, code) {
    const shared = sharedFunctions(app)
    if (shared.length === 0 || !isPowerful(code)) return undefined
    const checks = reachedTexts(app, code, /moduleKey/).filter(({ root }) => looksAtModule(root))
    if (checks.length > 0)
      return way({
        evidence: checks.map(({ file }) =>
          analysed(
            'MODULE_CHECKED',
            { file, line: 1, column: 1 },
            { functions: shared.map((one) => one.function) },
          ),
        ),
      })
    return way({
      findings: shared.flatMap(({ function: name, admins, others }) =>
        others.map(({ at, value: { key, type } }) =>
          finding('C11', 'ADMIN_RESOLVER_SHARED', at, {
            function: name,
            module: key,
            type,
            admins: admins.map(({ value }) => value.key),
          }),
        ),
      ),
    })
  },
}

function sharedFunctions({ manifest, programs }: App) {
  const entries = programs.flatMap((program) => (program.where === 'functions' ? program.entries : []))
  return entries.flatMap(({ exported = '', modules, calledAs }) => {
    const named = manifest.modules.filter(
      ({ value: { key, type } }) =>
        modules.includes(key) && calledAs.some((one) => one === type || one.startsWith(`${type}.`)),
    )
    const admins = named.filter(({ value }) => administrators.test(value.type))
    const others = named.filter(({ value }) => !administrators.test(value.type))
    return admins.length > 0 && others.length > 0 ? [{ function: exported, admins, others }] : []
  })
}

/** Whether the functions do anything that a person may not be allowed to. */
const isPowerful = ({ calls }: StaticFacts) =>
  calls.some(
    ({ api, data, arguments: known }) =>
      (api === 'product.request' &&
        (data.as === 'app' || (known.as ?? []).some(({ text }) => text === 'app'))) ||
      api === 'storage.set' ||
      api === 'storage.delete' ||
      api === 'product.property.set',
  )
