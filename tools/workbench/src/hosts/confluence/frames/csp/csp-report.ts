import type { NewEntry } from '../../../../ledger.ts'
import type { CspReport } from '../../../../origins/csp-report.ts'
import type { App } from '../../forge/app.ts'

/** Whether the manifest names the host of a refused URL for frames: then only the workbench's walls refuse it. */
export function isDeclared({ egress }: Pick<App, 'egress'>, blocked: string): boolean {
  if (!URL.canParse(blocked)) return false
  const { host } = new URL(blocked)
  const { images, fonts, styles, scripts, frames, media } = egress
  const addresses = [
    images,
    fonts,
    styles,
    scripts,
    frames,
    media,
    egress.client.map(({ address }) => address),
  ].flat()
  return addresses.some((address) => {
    const declared = address.replace(/^[a-z]+:\/\//, '').split('/')[0] ?? ''
    return declared.startsWith('*.') ? host.endsWith(declared.slice(1)) : host === declared
  })
}

/** The ledger's line for a refusal; `isDeclared`: the manifest allows it and only the workbench's walls refuse. */
export function cspEntry(appId: string, report: CspReport, isDeclared: boolean): NewEntry {
  const why = isDeclared
    ? 'declared in the manifest, but a frame can send nothing out of the workbench'
    : "refused by the frame's content security policy"
  return {
    app: appId,
    channel: 'csp',
    outcome: 'refused',
    summary: `${report.directive}: ${report.blocked}`,
    data: { ...report, why },
  }
}
