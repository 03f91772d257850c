import type { App } from '../../app/app.ts'
import type { Rule } from '../rule.ts'
import type { Call, StaticFacts } from '../static-facts.ts'
import { isChecked } from './authorisation.ts'
import { analysed, finding, way } from './say.ts'
import { outermost } from './syntax/reach.ts'
import { type Sources, sources } from './syntax/sources.ts'
import { around } from './syntax/tree.ts'

/** Modules that the platform shows to administrators alone. */
const administrators =
  /(adminPage|globalSettings|spaceSettings|projectSettingsPage|settingsPage|workspaceSettings|AdminPage)$/i

/** A function behind an administrator's page and behind another module can be asked by everybody who sees the other. */
export const noSharedResolver: Rule = {
  name: 'no-shared-resolver',
  claim: 'C11',
  look(app, code) {
    const shared = sharedFunctions(app)
    const powers = code.calls.filter((call) => isPower(call) && isOfFunctions(app, call))
    if (shared.length === 0 || powers.length === 0) return undefined
    const read = sources(app, code)
    const unchecked = powers.filter(({ at }) => !isHandlerChecked(at, code, read))
    if (unchecked.length === 0)
      return way({
        evidence: powers.map(({ at }) =>
          analysed('MODULE_CHECKED', at, { functions: shared.map((one) => one.function) }),
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

/** What a person may not be allowed to do. */
const isPower = ({ api, data, arguments: known }: Call): boolean =>
  (api === 'product.request' && (data.as === 'app' || (known.as ?? []).some(({ text }) => text === 'app'))) ||
  api === 'storage.set' ||
  api === 'storage.delete' ||
  api === 'product.property.set'

const isOfFunctions = ({ programs }: App, { program }: Call): boolean =>
  programs.some(({ key, where }) => key === program && where === 'functions')

/** Whether the handler around a call, or what it calls, looks at which module asks or whether the person may. */
function isHandlerChecked(at: Call['at'], code: StaticFacts, read: Sources): boolean {
  const tree = read.tree(at.file)
  const own = tree && outermost(around(tree, at))
  return tree !== undefined && own !== undefined && isChecked({ tree, node: own }, code, read)
}
