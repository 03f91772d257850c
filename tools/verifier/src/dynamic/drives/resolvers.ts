import type { Module } from '@crenwiz/workbench'
import { canaryFields } from '../canary/payload.ts'
import { frameContext } from './context.ts'
import { type Drive, type Driver, doneBy } from './drive.ts'

/** Every resolver of every module, with each key that the code defines or calls, and what the app's own frames sent. */
export const resolvers: Driver = ({ app }, { names, calls }) => {
  const modules = [...app.macros, ...Object.values(app.modules).flat()].filter(
    ({ resolver, type }) => resolver !== undefined && type !== 'consumer',
  )
  return modules.flatMap((module) => [
    ...names.resolvers.map((key) => resolverDrive(module, key, names.payload)),
    ...calls
      .filter(({ moduleKey }) => moduleKey === module.key)
      .map(({ functionKey, payload }, at) => sentDrive(module, functionKey, payload, at)),
  ])
}

function resolverDrive(module: Module, functionKey: string, fields: readonly string[]): Drive {
  return {
    what: `resolver ${functionKey} of ${module.key}`,
    isPersonal: true,
    async run(world, person) {
      const payload = canaryFields(fields, world.site, world.pages.read)
      const call = { functionKey, payload, context: frameContext(world, module, person) }
      return doneBy(await world.workbench.forge.invokeResolver(world.app.id, module.key, call))
    },
  }
}

function sentDrive(module: Module, functionKey: string, payload: unknown, at: number): Drive {
  return {
    what: `resolver ${functionKey} of ${module.key} as its frame calls it (${at + 1})`,
    isPersonal: true,
    async run(world, person) {
      const call = { functionKey, payload, context: frameContext(world, module, person) }
      return doneBy(await world.workbench.forge.invokeResolver(world.app.id, module.key, call))
    },
  }
}
