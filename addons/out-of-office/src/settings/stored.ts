import { emptySettings, faultsIn, type Settings } from './settings.ts'

const version = 1

export type Opened =
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly settings: Settings }
  /** What is stored isn't ours to understand; it is shown as such and never run with. */
  | { readonly state: 'damaged' }

export function storedSettings(settings: Settings): string {
  return JSON.stringify({ version, ...settings })
}

/** Reads what is stored; anything but settings that could have been saved is damaged. */
export function openSettings(stored: string | null): Opened {
  if (stored === null) return { state: 'none' }
  try {
    const settings = parse(JSON.parse(stored))
    return settings && faultsIn(settings).length === 0 ? { state: 'ready', settings } : { state: 'damaged' }
  } catch (error) {
    if (error instanceof SyntaxError) return { state: 'damaged' }
    throw error
  }
}

function parse(value: unknown): Settings | undefined {
  if (!isRecord(value) || value.version !== version) return undefined
  const known = new Set(['version', ...Object.keys(emptySettings)])
  if (Object.keys(value).some((key) => !known.has(key))) return undefined
  const { senders, subjects, name, titleFormat, marker, order } = value
  const team = parseTeam(value.team)
  if (!isTexts(senders) || !isTexts(subjects) || !team) return undefined
  if (typeof name !== 'string' || typeof titleFormat !== 'string' || typeof marker !== 'string')
    return undefined
  if (order !== 'dmy' && order !== 'mdy' && order !== 'ask') return undefined
  return { senders, subjects, name, titleFormat, team, marker, order }
}

function parseTeam(value: unknown): Settings['team'] | undefined {
  if (!isRecord(value)) return undefined
  if (value.by === 'none' || value.by === 'marker') return { by: value.by }
  return value.by === 'id' && typeof value.id === 'string' && value.id !== '' && value.id.length <= 300
    ? { by: 'id', id: value.id }
    : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
