import { randomUUID } from 'node:crypto'
import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import { createAttachments } from './attachments.ts'
import { createComments } from './comments.ts'
import { listDrafts } from './draft-list.ts'
import { discardDraft, findDraft, saveDraft } from './drafts.ts'
import { createLabels } from './labels.ts'
import { createPage, updatePage } from './page-writes.ts'
import { findPage, findVersion, listPages, listVersions } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { addPerson, appAccount, findPerson, firstPeople, listPeople } from './people.ts'
import { createProperties } from './properties.ts'
import { createTables } from './schema.ts'
import type { Page, Person, Site, SiteEvent, SiteFacts } from './site.ts'
import { loadSiteFacts } from './site-facts.ts'
import { createSpace, findSpace, listSpaces } from './spaces.ts'
import { purgePage, restorePage, trashPage } from './trash.ts'
import { inTreeOrder } from './tree.ts'

/** The site over a store. A fresh store gets facts, people, and the space "Demo" with a homepage. */
export function createSite({
  store,
  ledger,
  clock,
  facts,
  people = firstPeople,
  newId = randomUUID,
}: {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  /** What a fresh store's site is to be called; an older store keeps its own. */
  readonly facts?: Partial<SiteFacts>
  /** Who is on a fresh store's site; one of them has to be its administrator. */
  readonly people?: readonly Person[]
  /** Where UUIDs come from. */
  readonly newId?: () => string
}): Site {
  const { db } = store
  const listeners = new Set<(event: SiteEvent) => void>()
  const emit = (event: SiteEvent) => {
    for (const listener of listeners) listener(event)
  }
  const parts: SiteParts = { db, store, ledger, clock, newId, emit }
  createTables(db)
  const site: Site = {
    facts: loadSiteFacts(db, newId, facts),
    people: () => listPeople(db),
    person: (accountId) => findPerson(db, accountId),
    appAccount: (appId, name) => appAccount(db, newId, appId, name),
    spaces: () => listSpaces(db),
    space: (idOrKey) => findSpace(db, idOrKey),
    createSpace: (by, space) => createSpace(parts, by, space),
    pages: (spaceId) => inTreeOrder(listPages(db, spaceId, 'current')),
    trash: (spaceId) => listPages(db, spaceId, 'trashed'),
    page: (id, options) => openPage(parts, id, options),
    versions: (id) => listVersions(db, id),
    createPage: (by, page) => createPage(parts, by, page),
    updatePage: (by, id, change) => updatePage(parts, by, id, change),
    saveDraft: (by, id, draft) => saveDraft(parts, by, id, draft),
    draft: (by, id) => findDraft(db, by, id),
    drafts: (by, spaceId) => listDrafts(db, by, spaceId),
    discardDraft: (by, id) => discardDraft(parts, by, id),
    trashPage: (by, id) => trashPage(parts, by, id),
    restorePage: (by, id) => restorePage(parts, by, id),
    purgePage: (by, id) => purgePage(parts, by, id),
    labels: createLabels(parts),
    properties: createProperties(parts),
    attachments: createAttachments(parts),
    comments: createComments(parts),
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  if (listPeople(db).length === 0) furnish(parts, people)
  return site
}

function furnish(parts: SiteParts, people: readonly Person[]): void {
  parts.db.transaction(() => {
    for (const person of people) addPerson(parts.db, person)
  })()
  const admin = people.find((person) => person.role === 'admin')
  if (admin) createSpace(parts, admin.accountId, { key: 'DEMO', name: 'Demo' })
}

function openPage(
  { db }: SiteParts,
  id: string,
  options: Parameters<Site['page']>[1] = {},
): Page | undefined {
  const { status = 'current', version, by } = options
  const page = findPage(db, id)
  if (page === undefined) return undefined
  if (status === 'draft' && page.status === 'current') {
    const draft = by === undefined ? undefined : findDraft(db, by, id)
    return draft && { ...page, status: 'draft', title: draft.title, body: draft.body }
  }
  if (page.status !== status || (status === 'draft' && by !== undefined && by !== page.authorId))
    return undefined
  return version === undefined || version === page.version.number ? page : findVersion(db, id, version)
}
