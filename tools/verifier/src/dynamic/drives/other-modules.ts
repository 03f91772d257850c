import { canaryFields } from '../canary/payload.ts'
import { frameContext } from './context.ts'
import { type Drive, type Driver, doneBy } from './drive.ts'

const driven = ['macro', 'trigger', 'scheduledTrigger', 'webtrigger', 'consumer', 'preUninstall']

/** Modules of other types whose function is called with their context: actions, bylines and the like. */
export const otherModules: Driver = ({ app }) =>
  Object.values(app.modules)
    .flat()
    .filter(({ type, function: called }) => called !== undefined && !driven.includes(type))
    .map(
      (module): Drive => ({
        what: `${module.type} ${module.key}`,
        isPersonal: true,
        async run(world, person) {
          const context = frameContext(world, module, person)
          const payload = canaryFields([], world.site, world.pages.read)
          const event = { ...payload, payload, context }
          return doneBy(
            await world.workbench.forge.invokeFunction(world.app.id, module.function ?? '', event, context),
          )
        },
      }),
    )
