import type { Answer } from '../../cards/card.ts'
import type { AddonName, ScopeWords } from '../../windows/messages.ts'

/** The editors beside which a panel is open, by Google's names. */
export type EditorApp = 'DOCS' | 'SLIDES' | 'SHEETS'

/** What the side panel and the server say to each other, as JSON. */
export type PanelHost =
  | { readonly app: 'CALENDAR'; readonly event?: { readonly calendarId: string; readonly id?: string } }
  | { readonly app: 'GMAIL'; readonly messageId?: string }
  | { readonly app: EditorApp; readonly file?: { readonly id: string } }

/** An add-on of the panel. */
export interface PanelAddon extends AddonName {
  /** Its address; null where there is none offline. */
  readonly logo: string | null
  readonly actions: readonly PanelAction[]
}

/** What an add-on offers on every card. */
export interface PanelAction {
  readonly label: string
  readonly does: { readonly open: string } | { readonly run: string }
}

/** What opening an add-on comes to: its cards, or the question whether it may. */
export type Opened =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'consent'; readonly email: string; readonly scopes: readonly ScopeWords[] }
