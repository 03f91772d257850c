import { emptySettings, faultsIn, type Settings, type SettingsFault } from './settings.ts'

/** What a form has: the values of each field, as texts. */
export type FormValues = Readonly<Record<string, readonly string[] | undefined>>

export type Submitted =
  | { readonly state: 'ready'; readonly settings: Settings }
  | { readonly state: 'refused'; readonly faults: readonly SettingsFault[]; readonly settings: Settings }

/** Settings out of a form; what is refused keeps what was written, so that it can be mended. */
export function settingsFrom(values: FormValues): Submitted {
  const text = (field: string): string => values[field]?.[0]?.trim() ?? ''
  const team = text('team')
  const order = text('order')
  const settings: Settings = {
    senders: distinct(
      text('senders')
        .split(/[\s,;]+/)
        .map((sender) => sender.toLowerCase()),
    ),
    subjects: distinct(
      text('subjects')
        .split(/\r?\n/)
        .map((line) => line.replace(/\s+/g, ' ').trim()),
    ),
    name: text('name').replace(/\s+/g, ' '),
    titleFormat: text('titleFormat') || emptySettings.titleFormat,
    team:
      team === '' || team === 'none' || team === 'marker'
        ? { by: team === '' ? 'none' : team }
        : { by: 'id', id: team },
    marker: text('marker') || emptySettings.marker,
    order: order === 'dmy' || order === 'mdy' ? order : 'ask',
  }
  const faults = faultsIn(settings)
  return faults.length === 0 ? { state: 'ready', settings } : { state: 'refused', faults, settings }
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))]
}
