import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { UserError } from '../../../errors.ts'
import { first, run } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { AdfDocument } from '../adf.ts'
import { checkDocument } from './document.ts'
import type { Result, Site, Space } from './site.ts'

const document = v.custom<AdfDocument>(
  (value) => checkDocument(value) === null,
  (issue) => checkDocument(issue.input) ?? '',
)

const seedSchema = v.object({
  /** Into which space; `DEMO` where it says nothing. A space that isn't there is made. */
  space: v.optional(v.object({ key: v.string(), name: v.string() }), { key: 'DEMO', name: 'Demo' }),
  /** What the space's homepage says. */
  home: v.optional(document),
  /** `parent` is the title of a page before it, or of one in the space; without it the homepage. */
  pages: v.array(v.object({ title: v.string(), parent: v.optional(v.string()), body: document })),
})

/**
 * Writes a seed's pages into a store that hasn't got them: pages whose titles are there already are left alone, as is a
 * homepage that somebody has written, and a seed that was loaded once is never loaded again, so that a page a person deleted does not come back.
 */
export function loadSeed(site: Site, store: Store, seed: unknown): void {
  const parsed = v.safeParse(seedSchema, seed)
  if (!parsed.success) throw malformed(parsed.issues[0])
  const { space: wanted, home, pages } = parsed.output
  const mark = `seed:${createHash('sha256').update(JSON.stringify(parsed.output)).digest('hex')}`
  if (first(store.db, 'SELECT 1 FROM confluence_facts WHERE name = ?', mark)) return
  const admin = site.people().find((person) => person.role === 'admin')
  if (admin === undefined) throw new Error('The site has no administrator who could load a seed.')
  const by = admin.accountId
  const space = site.space(wanted.key) ?? must(site.createSpace(by, wanted), 'space')
  const homepage = space.homepageId === null ? undefined : site.page(space.homepageId)
  if (home && homepage?.version.number === 1)
    must(site.updatePage(by, homepage.id, { version: 2, body: home }), 'home')
  const idByTitle = new Map(site.pages(space.id).map((page) => [page.title, page.id]))
  pages.forEach(({ title, parent, body }, at) => {
    if (idByTitle.has(title)) return
    const parentId = parentOf(space, idByTitle, parent, at)
    const page = must(site.createPage(by, { spaceId: space.id, parentId, title, body }), `pages[${at}]`)
    idByTitle.set(page.title, page.id)
  })
  run(store.db, 'INSERT OR IGNORE INTO confluence_facts VALUES (?, ?)', mark, 'loaded')
}

function parentOf(
  space: Space,
  idByTitle: ReadonlyMap<string, string>,
  parent: string | undefined,
  at: number,
): string | null {
  if (parent === undefined) return space.homepageId
  const id = idByTitle.get(parent)
  if (id === undefined)
    throw new UserError(`names the parent “${parent}”, and no page before it has this title.`, {
      where: `The seed's pages[${at}].parent`,
      next: 'Put the parent first, or correct its title.',
    })
  return id
}

function must<T>(result: Result<T>, path: string): T {
  if (result.ok) return result.value
  const { refusal } = result
  throw new UserError(refusal.code === 'INVALID' ? refusal.what : `was refused: ${refusal.code}.`, {
    where: `The seed's ${path}:`,
    next: 'Correct the seed.',
  })
}

function malformed(issue: v.BaseIssue<unknown>): UserError {
  const path = v.getDotPath(issue)
  return new UserError(issue.message, {
    where: path === null ? 'The seed:' : `The seed's ${path}:`,
    next: 'A seed is {"space"?: {"key", "name"}, "home"?, "pages": [{"title", "parent"?, "body"}]}.',
  })
}
