import * as v from 'valibot'
import type { Project } from '../../apps-script/project/project.ts'
import type { PanelAction } from './panel-wire.ts'

const one = v.union([
  v.pipe(
    v.looseObject({ label: v.string(), runFunction: v.string() }),
    v.transform(({ label, runFunction }): PanelAction => ({ label, does: { run: runFunction } })),
  ),
  v.pipe(
    v.looseObject({ label: v.string(), openLink: v.string() }),
    v.transform(({ label, openLink }): PanelAction => ({ label, does: { open: openLink } })),
  ),
])

/** The manifest's universal actions: https://developers.google.com/workspace/add-ons/how-tos/universal-actions, seen 2026-11. */
export function universalActions({ manifest }: Project): readonly PanelAction[] {
  return (manifest.addOns?.common?.universalActions ?? []).flatMap((action) => {
    const read = v.safeParse(one, action)
    return read.success ? [read.output] : []
  })
}
