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
  surroundings(): Promise<Surroundings>
  onScheme(listener: (scheme: 'light' | 'dark') => void): void
  /** Silent whatever happens. */
  usage(event: UsageEvent): void
  /** Opens a link that the reader clicked; http, https and mailto only. */
  openLink(url: string): void
}

export interface EditorHost extends ViewerHost {
  /** Saves the configuration into the page. Rejects with the host's words; the text stays in the editor then. */
  save(config: Readonly<Record<string, unknown>>): Promise<void>
  close(): void
}
