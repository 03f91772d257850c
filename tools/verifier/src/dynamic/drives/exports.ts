import { frameContext } from './context.ts'
import { type Driver, doneBy } from './drive.ts'

/** Macros exported to PDF, to Word and to anything else. */
export const macroExports: Driver = ({ app }) =>
  app.macros.flatMap((macro) =>
    macro.adfExport === undefined
      ? []
      : ['pdf', 'word', 'other'].map((exportType) => ({
          what: `export of ${macro.key} to ${exportType}`,
          isPersonal: true,
          async run(world, person) {
            const context = frameContext(world, macro, person)
            const event = {
              exportType,
              context: { extension: context.extension },
              extensionPayload: context.extension,
            }
            const { forge } = world.workbench
            return doneBy(await forge.invokeFunction(world.app.id, macro.adfExport ?? '', event, context))
          },
        })),
  )
