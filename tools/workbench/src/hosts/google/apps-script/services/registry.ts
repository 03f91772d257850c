import type { HostObject } from '../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from './service-parts.ts'

/** The services of one execution by their names, each made when it is first named. */
export function createRegistry(
  modules: readonly ServiceModule[],
  parts: ServiceParts,
): (name: string) => HostObject | undefined {
  const makers = new Map(modules.flatMap(({ globals }) => Object.entries(globals)))
  const made = new Map<string, HostObject>()
  return (name) => {
    const known = made.get(name)
    if (known) return known
    const service = makers.get(name)?.(parts)
    if (service) made.set(name, service)
    return service
  }
}
