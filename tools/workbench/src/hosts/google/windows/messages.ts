import type { EditorPlace } from '../apps-script/services/editor-place.ts'
import type { ButtonName, MenuSpec, Question } from '../apps-script/services/ui/menus-and-questions.ts'

/** What the server tells an editor's window, and what the window says; both as JSON. */
export type Place = Omit<EditorPlace, 'onMove'>

export interface AddonName {
  readonly id: string
  readonly name: string
}

/** The menus of one add-on as they are now. */
export interface AddonMenus extends AddonName {
  readonly menus: readonly MenuSpec[]
}

export interface ScopeWords {
  readonly scope: string
  /** What it lets the add-on do; null for a scope that nobody has looked up. */
  readonly means: string | null
  readonly class: 'non-sensitive' | 'sensitive' | 'restricted' | 'unknown'
}

/** A page of an add-on beside or above the document. */
export interface ShownFrame {
  readonly id: string
  readonly addon: AddonName
  readonly where: 'modal' | 'dialog' | 'sidebar'
  readonly title: string
  readonly src: string
  readonly origin: string
  /** CSS pixels; null where the page doesn't say. */
  readonly width: number | null
  readonly height: number | null
}

/** An error as Google's dialog shows it: its words, and where in the script. */
export interface ShownError {
  readonly message: string
  /** `Code.gs:12`; null where no line of the project is known. */
  readonly at: string | null
}

export type ToWindow =
  | { readonly kind: 'opened' }
  /** All menus as they are now; `isLoading`: some add-ons are still asked for their own. */
  | {
      readonly kind: 'menus'
      readonly addons: readonly AddonMenus[]
      readonly mayEdit: boolean
      readonly isLoading: boolean
    }
  | {
      readonly kind: 'ask'
      readonly askId: string
      readonly addon: AddonName
      readonly question: Question
      readonly isPrompt: boolean
    }
  | {
      readonly kind: 'consent'
      readonly askId: string
      readonly addon: AddonName
      readonly email: string
      readonly scopes: readonly ScopeWords[]
    }
  /** Nobody waits for this answer any more. */
  | { readonly kind: 'withdraw'; readonly askId: string }
  | { readonly kind: 'show'; readonly frame: ShownFrame }
  | { readonly kind: 'running'; readonly runId: string; readonly addon: AddonName }
  | { readonly kind: 'ended'; readonly runId: string }
  | { readonly kind: 'error'; readonly addon: AddonName; readonly error: ShownError }
  | { readonly kind: 'move'; readonly place: Place }
  /** What a function answered that a page called. */
  | { readonly kind: 'returned'; readonly callId: string; readonly answer: RunAnswer }
  /** Words that go after so many seconds. */
  | {
      readonly kind: 'toast'
      readonly addon: AddonName
      readonly title: string
      readonly text: string
      readonly seconds: number
    }

/** A file of a form, its bytes in base64. */
export interface FormFile {
  readonly name: string
  readonly type: string
  readonly base64: string
}
export type FormFields = readonly (readonly [name: string, value: string | FormFile])[]

export type FromWindow =
  | { readonly kind: 'choose'; readonly addonId: string; readonly run: string; readonly place: Place }
  | { readonly kind: 'answer'; readonly askId: string; readonly button: ButtonName; readonly text: string }
  | { readonly kind: 'consent'; readonly askId: string; readonly isAllowed: boolean }
  | { readonly kind: 'cancel'; readonly runId: string }
  | { readonly kind: 'closed'; readonly frameId: string }
  | {
      readonly kind: 'run'
      readonly callId: string
      readonly frameId: string
      readonly function: string
      readonly args: readonly unknown[]
      readonly form?: FormFields | undefined
      readonly place: Place
    }
  /** What a frame tried and its host page kept from it. */
  | { readonly kind: 'stopped'; readonly frameId: string; readonly what: StoppedKind; readonly url: string }
  /** A link that a person opens knowingly. */
  | { readonly kind: 'left'; readonly frameId: string; readonly url: string }

export const stoppedKinds = ['popup', 'link', 'form', 'navigation', 'download', 'rtc'] as const
export type StoppedKind = (typeof stoppedKinds)[number]

/** What `run` answers. */
export type RunAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
