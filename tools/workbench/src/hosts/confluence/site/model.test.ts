import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Result } from './site.ts'
import { inTreeOrder, isWithin } from './tree.ts'
import { type TrialSite, text, trialSite } from './trial-site.ts'

/** What a person might do; `at` and `to` pick from the pages made so far. */
interface Act {
  readonly kind: 'create' | 'draft' | 'publish' | 'save' | 'discard' | 'move' | 'trash' | 'restore' | 'purge'
  readonly at: number
  readonly to: number
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('create', 'draft', 'publish', 'save', 'discard', 'move', 'trash', 'restore', 'purge'),
  at: fc.nat(7),
  to: fc.nat(7),
})

function perform(
  trial: TrialSite,
  ids: string[],
  { kind, at, to }: Act,
  step: number,
): Result<unknown> | undefined {
  const { site, space, admin } = trial
  const by = admin.accountId
  const id = ids[at % Math.max(1, ids.length)] ?? '0'
  const other = ids[to % Math.max(1, ids.length)] ?? null
  const page = site.page(id) ?? site.page(id, { status: 'draft', by })
  const body = text(`needle-${step}`)
  const create = (status: 'current' | 'draft') => {
    const made = site.createPage(by, {
      spaceId: space.id,
      parentId: other,
      title: `Page ${step}`,
      body,
      status,
    })
    if (made.ok) ids.push(made.value.id)
    return made
  }
  switch (kind) {
    case 'create':
      return create('current')
    case 'draft':
      return create('draft')
    case 'publish':
      return site.updatePage(by, id, { version: (page?.version.number ?? 0) + 1, body })
    case 'move':
      return site.updatePage(by, id, { version: (page?.version.number ?? 0) + 1, parentId: other })
    case 'save':
      return site.saveDraft(by, id, { title: `Draft ${step}`, body })
    case 'discard':
      site.discardDraft(by, id)
      return undefined
    case 'trash':
      return site.trashPage(by, id)
    case 'restore':
      return site.restorePage(by, id)
    case 'purge':
      return site.purgePage(by, id)
  }
}

/** Every text that the pages still have, by any way to read them. */
function reachable({ site, admin }: TrialSite, ids: readonly string[]): string {
  const by = admin.accountId
  return JSON.stringify(
    ids.flatMap((id) => {
      const page = (['current', 'trashed', 'draft'] as const).map((status) => site.page(id, { status, by }))
      const status = site.page(id) ? 'current' : 'trashed'
      return [
        ...page,
        site.draft(by, id),
        ...site.versions(id).map(({ number }) => site.page(id, { status, version: number })),
      ]
    }),
  )
}

test('whatever people do, the tree has no orphans and no cycles, versions count up, and nothing is kept that can’t be reached', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const trial = trialSite()
      const { site, store, space } = trial
      const ids = [space.homepageId ?? '']
      for (const [step, each] of acts.entries()) perform(trial, ids, each, step)

      const pages = site.pages(space.id)
      const known = new Set(pages.map((page) => page.id))
      expect(pages).toEqual(inTreeOrder(pages))
      for (const page of [...pages, ...site.trash(space.id)]) {
        expect(page.parentId === null || known.has(page.parentId)).toBe(true)
        expect(isWithin(pages, space.homepageId ?? '', page.id)).toBe(page.id === space.homepageId)
        const numbers = site.versions(page.id).map((version) => version.number)
        expect(numbers).toEqual(Array.from(numbers, (_, index) => page.version.number - index))
        expect(numbers.at(-1)).toBe(1)
      }
      const titles = pages.map((page) => page.title.toLowerCase())
      expect(new Set(titles).size).toBe(titles.length)

      const stored = JSON.stringify([
        store.db.prepare('SELECT body FROM confluence_versions').all([]),
        store.db.prepare('SELECT body FROM confluence_drafts').all([]),
      ])
      const shown = reachable(trial, ids)
      // A trashed page keeps its drafts for when it is restored.
      const hidden = JSON.stringify(
        store.db
          .prepare(
            "SELECT d.body FROM confluence_drafts d JOIN confluence_pages p ON p.id = d.page_id WHERE p.status = 'trashed'",
          )
          .all([]),
      )
      for (const needle of new Set(stored.match(/needle-\d+/g)))
        expect(shown + hidden).toMatch(new RegExp(`${needle}\\b`))
      trial.dispose()
    }),
    { numRuns: 60 },
  )
})

test('a page that was moved anywhere is never below itself', () => {
  fc.assert(
    fc.property(
      fc.array(
        act.map((each): Act => ({ ...each, kind: 'move' })),
        { maxLength: 12 },
      ),
      (moves) => {
        const trial = trialSite()
        const { site, space } = trial
        const ids = [space.homepageId ?? '']
        for (let step = 0; step < 6; step += 1) perform(trial, ids, { kind: 'create', at: 0, to: step }, step)
        for (const [step, each] of moves.entries()) perform(trial, ids, each, step + 10)
        const pages = site.pages(space.id)
        trial.dispose()
        expect(pages.map((page) => page.id).sort()).toEqual([...ids].sort())
      },
    ),
    { numRuns: 40 },
  )
})
