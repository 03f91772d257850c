import type { AdfDocument } from '../adf.ts'
import type { Attachments } from './attachments.ts'
import type { Comments } from './comments.ts'
import type { Labels } from './labels.ts'
import type { ContentProperties } from './properties.ts'

/** A person of the site. `role` decides what the REST API and the pages allow. */
export interface Person {
  readonly accountId: string
  readonly name: string
  readonly email: string
  /** BCP 47, with the region: `en-US`. */
  readonly locale: string
  /** IANA: `Europe/Berlin`. */
  readonly timeZone: string
  readonly role: 'admin' | 'editor' | 'reader'
  /** Set where the account is an app's own: `ari:cloud:ecosystem::app/<uuid>`. */
  readonly appId?: string
}

export interface Space {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly homepageId: string | null
  readonly authorId?: string
  /** ISO 8601. */
  readonly createdAt?: string
}

export type PageStatus = 'current' | 'draft' | 'trashed'

export interface Page {
  readonly id: string
  readonly spaceId: string
  readonly parentId: string | null
  readonly title: string
  readonly status: PageStatus
  /** Orders it among the pages with its parent. */
  readonly position?: number
  readonly authorId: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly version: {
    readonly number: number
    readonly createdAt: string
    readonly authorId: string
    readonly message: string
  }
  readonly body: AdfDocument
}

/** A page without its body, for trees and lists. */
export type PageSummary = Omit<Page, 'body'>

/** A text that its writer has not published. */
export interface DraftSummary {
  readonly pageId: string
  readonly title: string
  /** ISO 8601. */
  readonly savedAt: string
  /** True where the page was never published. */
  readonly isNew: boolean
}

/** Facts of the whole site; the cloud id and the host name are what apps must not leak. */
export interface SiteFacts {
  readonly cloudId: string
  readonly name: string
  /** `https://<name>.atlassian.net`, as apps see it. */
  readonly url: string
}

/** Who asks. An app that acts as a person has both. */
export type Principal =
  | { readonly kind: 'person'; readonly accountId: string }
  | {
      readonly kind: 'app'
      readonly appId: string
      readonly scopes: readonly string[]
      readonly asUser?: string
    }

export type Refusal =
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'FORBIDDEN' }
  | { readonly code: 'VERSION_CONFLICT'; readonly current: number }
  | { readonly code: 'TITLE_TAKEN'; readonly title: string }
  | { readonly code: 'KEY_TAKEN'; readonly key: string }
  | { readonly code: 'INVALID'; readonly what: string }

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * The site: spaces, a page tree, people. Every method checks the role of `by`. Every stored and deleted byte goes
 * to the ledger: a page whose macros carry configuration is recorded per macro, under the app that owns it.
 */
export interface Site {
  readonly facts: SiteFacts
  people(): readonly Person[]
  /** A person, or an app's own account. */
  person(accountId: string): Person | undefined
  /** The account under which an app acts as itself; made at the first call. */
  appAccount(appId: string, name?: string): Person
  spaces(): readonly Space[]
  space(idOrKey: string): Space | undefined
  /** Makes a space with an empty homepage; administrators only. */
  createSpace(by: string, space: { readonly key: string; readonly name: string }): Result<Space>
  /** Summaries of a space's current pages, in tree order. */
  pages(spaceId: string): readonly PageSummary[]
  /** Summaries of what is in the trash. */
  trash(spaceId: string): readonly PageSummary[]
  /**
   * The published page, or with `status: 'draft'` the person's unpublished draft of it (or of a new page): `by` says whose.
   * Without `by` only a page that was never published has a draft. Such a page has version number 0.
   */
  page(
    id: string,
    options?: { readonly status?: PageStatus; readonly version?: number; readonly by?: string },
  ): Page | undefined
  versions(id: string): readonly {
    readonly number: number
    readonly createdAt: string
    readonly authorId: string
    readonly message: string
  }[]
  /** Without a parent the page goes below the homepage, with `parentId: null` beside it. `app`: the app that writes, if one does. */
  createPage(
    by: string,
    page: {
      readonly spaceId: string
      readonly parentId?: string | null
      readonly title: string
      readonly body: AdfDocument
      readonly status?: 'current' | 'draft'
      readonly app?: string
    },
  ): Result<Page>
  /** `version` is the new number: the current one plus 1, else VERSION_CONFLICT (the REST API's rule). Publishes a draft too. */
  updatePage(
    by: string,
    id: string,
    change: {
      readonly version: number
      readonly title?: string
      readonly body?: AdfDocument
      readonly parentId?: string | null
      readonly message?: string
      readonly app?: string
    },
  ): Result<Page>
  /**
   * Keeps what a person has typed and not yet published; one draft for each page and person. `basedOn` is the version
   * that the person began with; without it, the version that was current when the draft was first saved.
   */
  saveDraft(
    by: string,
    id: string,
    draft: { readonly title: string; readonly body: AdfDocument; readonly basedOn?: number },
  ): Result<Page>
  draft(
    by: string,
    id: string,
  ): { readonly title: string; readonly body: AdfDocument; readonly basedOn: number } | undefined
  /** A person's own drafts in a space, of new and of published pages, the newest first. */
  drafts(by: string, spaceId: string): readonly DraftSummary[]
  discardDraft(by: string, id: string): void
  trashPage(by: string, id: string): Result<null>
  restorePage(by: string, id: string): Result<Page>
  /** Deletes a trashed page with its versions, drafts, labels, attachments, comments and properties, for good. */
  purgePage(by: string, id: string): Result<null>
  readonly labels: Labels
  readonly properties: ContentProperties
  readonly attachments: Attachments
  readonly comments: Comments
  /** Calls back after each change: `avi:confluence:created:page` and the like, as Forge's product triggers name them. */
  onEvent(listener: (event: SiteEvent) => void): () => void
}

export interface SiteEvent {
  readonly eventType:
    | 'avi:confluence:created:page'
    | 'avi:confluence:updated:page'
    | 'avi:confluence:trashed:page'
    | 'avi:confluence:restored:page'
    | 'avi:confluence:deleted:page'
  readonly by: string
  readonly page: PageSummary
}
