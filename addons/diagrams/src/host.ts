import type { UsageEvent } from '@crenwiz/usage'

/** All that viewer and editor may ask of a host. One implementation a host, in hosts/<host>/. */
export interface Surroundings {
  /** The saved configuration exactly as the host has it: unknown until parsed. */
  readonly config: unknown
  /** BCP 47. */
  readonly locale: string
  readonly scheme: 'light' | 'dark'
  /** True in the host's editor, where a frame is a preview and no reader's view. */
  readonly isEditing: boolean
}

export interface ViewerHost {
  /** What is true now: asked again, it may have changed. */
  surroundings(): Promise<Surroundings>
  onScheme(listener: (scheme: 'light' | 'dark') => void): void
  /** Calls back when the configuration was saved anew beside an open frame; never where a host can't tell. */
  onConfig(listener: () => void): void
  /** Silent whatever happens. */
  usage(event: UsageEvent): void
  /** Opens a link that the reader clicked; http, https and mailto only. */
  openLink(url: string): void
}

export interface EditorHost extends ViewerHost {
  /** True while a new diagram is put into the page, false where one that is there is changed. */
  readonly isInserting: () => Promise<boolean>
  /** Saves the configuration into the page. Rejects with the host's words; the text stays in the editor then. */
  save(config: Readonly<Record<string, unknown>>): Promise<void>
  close(): void
  /** The exact bytes that a usage event would send, as text; empty where nothing would be sent. Rejects where the host is silent. */
  usagePreview(event: UsageEvent): Promise<string>
}
