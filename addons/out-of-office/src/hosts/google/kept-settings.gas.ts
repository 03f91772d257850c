import type { Settings } from '../../settings/settings.ts'
import { type Opened, openSettings, storedSettings } from '../../settings/stored.ts'

/** The one thing that is stored, in the person's own properties. */
const key = 'settings'

export function loadSettings(): Opened {
  return openSettings(PropertiesService.getUserProperties().getProperty(key))
}

export function saveSettings(settings: Settings): void {
  PropertiesService.getUserProperties().setProperty(key, storedSettings(settings))
}

export function forgetSettings(): void {
  PropertiesService.getUserProperties().deleteAllProperties()
}
