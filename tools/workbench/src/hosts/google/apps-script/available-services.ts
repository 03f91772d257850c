import type { Api } from './api/api.ts'
import type { Project } from './project/project.ts'

/** What a project finds in its global scope, and which of our services stands behind a name. */
export interface Available {
  readonly globals: Readonly<Record<string, string>>
  /** `Cal.Events` -> `Calendar.Events`, where the manifest calls the advanced service Calendar so. */
  canonical(path: string): string
}

/** The built-in services, and of the advanced ones those that the manifest enables. */
export function availableServices(api: Api, { manifest }: Pick<Project, 'manifest'>): Available {
  const isAdvanced = (className: string) => !className.includes('.')
  const globals = Object.fromEntries([...api.globals].filter(([, className]) => !isAdvanced(className)))
  const names = new Map<string, string>()
  for (const { userSymbol, serviceId, version } of manifest.dependencies?.enabledAdvancedServices ?? []) {
    // `peopleapi` goes by People, `reports` by AdminReports.
    const bare = serviceId.replace(/api$/, '')
    const wanted = [`${serviceId}_${version}`, serviceId, bare, `admin${bare}`, userSymbol].map((name) =>
      name.toLowerCase(),
    )
    const found = wanted.flatMap((name) =>
      [...api.globals.keys()].filter((global) => global.toLowerCase() === name),
    )[0]
    const className = found && api.globals.get(found)
    if (!found || !className || !isAdvanced(className)) continue
    globals[userSymbol] = className
    names.set(userSymbol, found)
  }
  return {
    globals,
    canonical(path) {
      const [first = '', ...rest] = path.split('.')
      return [names.get(first) ?? first, ...rest].join('.')
    },
  }
}
