import { type Driver, doneBy } from './drive.ts'

/** Scheduled functions, as their timer runs them. */
export const scheduled: Driver = ({ app }) =>
  (app.modules.scheduledTrigger ?? []).map((module) => ({
    what: `scheduled ${module.key}`,
    isPersonal: false,
    async run({ workbench: { forge }, app: { id } }) {
      const context = { accountId: undefined, moduleKey: module.key, extension: { type: 'scheduledTrigger' } }
      return doneBy(await forge.invokeFunction(id, module.function ?? '', undefined, context))
    },
  }))
