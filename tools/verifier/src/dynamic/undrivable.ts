import type { InstalledApp, Module } from '@crenwiz/workbench'
import type { App } from '../app/app.ts'
import type { Gap } from '../finding.ts'

/** What a manifest offers and a run can't drive: UI Kit, other modules' frames, endpoints of remotes. */
export function undrivable(app: App, installed: InstalledApp): readonly Gap[] {
  const placeOf = (key: string) => app.manifest.modules.find(({ value }) => value.key === key)?.at
  const gap = (code: string, module: Module): Gap => {
    const at = placeOf(module.key)
    return { code, data: { module: module.key, type: module.type }, ...(at && { at }) }
  }
  const others = Object.values(installed.modules).flat()
  return [
    ...installed.macros
      .filter(({ resource, raw }) => resource === undefined || raw.render === 'native')
      .map((macro) => gap('UI_KIT_NOT_SHOWN', macro)),
    ...others
      .filter(({ resource }) => resource !== undefined)
      .map((module) => gap('FRAME_NOT_SHOWN', module)),
    ...[...installed.macros, ...others]
      .filter(({ raw }) => raw.endpoint !== undefined)
      .map((module) => gap('ENDPOINT_NOT_CALLED', module)),
  ]
}
