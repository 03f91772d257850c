import type { Clock } from '../../../../clock.ts'
import type { Gate } from '../../../../gate.ts'
import type { Ledger } from '../../../../ledger.ts'
import type { Store } from '../../../../store.ts'
import type { Calendars } from '../../calendar/calendars.ts'
import type { Docs } from '../../docs/docs.ts'
import type { Mail } from '../../gmail/mail.ts'
import type { Sheets } from '../../sheets/sheets.ts'
import type { Slides } from '../../slides/slides.ts'
import type { HostObject } from '../bridge/host-object.ts'
import type { Project } from '../project/project.ts'
import type { Container } from './editor-place.ts'
import type { Locks } from './lock-table.ts'
import type { UiPort } from './ui/ui.ts'

export type { Container, EditorPlace } from './editor-place.ts'

/** Someone who uses a project. */
export interface Person {
  readonly email: string
  readonly name?: string
  /** `en`, `de`. */
  readonly locale?: string
}

export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'

/** What a service gets of the execution that uses it; it is made when the execution first names it. */
export interface ServiceParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly gate: Gate
  readonly project: Project
  readonly person: Person
  readonly authMode: AuthModeName
  readonly container: Container | undefined
  /** The documents, where the editor's window shares them; otherwise DocumentApp opens those of the store. */
  readonly docs?: Docs | undefined
  /** The calendars, where the calendar's window shares them; otherwise those of the store. */
  readonly calendars?: Calendars | undefined
  /** The mailboxes, where the mail's window shares them; otherwise those of the store. */
  readonly mail?: Mail | undefined
  readonly slides?: Slides | undefined
  readonly sheets?: Sheets | undefined
  /** Undefined where nobody looks on: a time-driven trigger. */
  readonly ui: UiPort | undefined
  /** The scopes that the project has. */
  readonly scopes: readonly string[]
  readonly locks: Locks
  /** Whose locks these are. */
  readonly executionId: string
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>
  /** Stops the execution's clock while a person is asked. */
  whileAsking<T>(asking: Promise<T>): Promise<T>
}

type HostClass = abstract new (...args: never[]) => HostObject

/** One service as its file registers it. */
export interface ServiceModule {
  /** Global name, or path of a part of an advanced service -> its maker. */
  readonly globals: Readonly<Record<string, (parts: ServiceParts) => HostObject>>
  /** Class name of api.json -> the class that stands for it; the table of coverage is made from these. */
  readonly classes: Readonly<Record<string, HostClass>>
}
