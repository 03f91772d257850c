import type { UsageEvent } from '@crenwiz/usage'
import type { Texts } from './texts/texts.ts'

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

/** A drawn picture as a host puts it in. */
export interface DrawnSvg {
  readonly svg: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Something that happened while saving, and what the writer may do about it. The dialog stays open. */
export interface SavedWith {
  readonly words: string
}

/** Saving that the writer has to decide about: the words say why, `act` what `again` would do. */
export class SaveUndecided extends Error {
  constructor(
    words: string,
    readonly act: string,
    readonly again: () => Promise<SavedWith | undefined>,
  ) {
    super(words)
  }
}

export interface EditorHost extends ViewerHost {
  /** True while a new diagram is put into the page, false where one that is there is changed. */
  readonly isInserting: () => Promise<boolean>
  /**
   * What is kept: the configuration with its picture inside, or, where a page can't draw, a picture with the
   * configuration beside it. Then nothing is saved that can't be drawn.
   */
  readonly keeps: 'configuration' | 'picture'
  /** The fields of the appearance that the host has a use for. */
  readonly fields: readonly ('caption' | 'align')[]
  /** Texts that say something else on this host. */
  texts(locale: string): Partial<Texts>
  /**
   * Saves the configuration into the page; `drawn` is there where pictures are kept. Rejects with the host's words; the
   * text stays in the editor then.
   */
  save(config: Readonly<Record<string, unknown>>, drawn?: DrawnSvg): Promise<SavedWith | undefined>
  close(): void
  /** The exact bytes that a usage event would send, as text; empty where nothing would be sent. Rejects where the host is silent. */
  usagePreview(event: UsageEvent): Promise<string>
}
