import { expect, test } from 'vitest'
import { loadSeed } from './seed.ts'
import { text, trialSite, value } from './trial-site.ts'

const seed = {
  space: { key: 'GUIDE', name: 'Guide' },
  pages: [
    { title: 'Kinds', body: text('All') },
    { title: 'Mermaid', parent: 'Kinds', body: text('graph TD') },
  ],
}

test('a seed is loaded once, in its tree, into a space made for it', () => {
  const trial = trialSite()
  const { site, store, admin } = trial
  loadSeed(site, store, seed)
  const space = site.space('GUIDE')
  const titles = () => site.pages(space?.id ?? '').map(({ title }) => title)
  expect(titles()).toEqual(['Guide', 'Kinds', 'Mermaid'])
  const mermaid = site.pages(space?.id ?? '').find(({ title }) => title === 'Mermaid')
  value(site.trashPage(admin.accountId, mermaid?.id ?? ''))
  loadSeed(site, store, seed)
  expect(titles()).toEqual(['Guide', 'Kinds'])
  loadSeed(site, store, { ...seed, pages: [...seed.pages, { title: 'New', body: text('') }] })
  expect(titles()).toContain('New')
  trial.dispose()
})

test('a page that is there already is left as it is', () => {
  const trial = trialSite()
  const { site, store, space, publish } = trial
  const mine = publish('Kinds', text('Mine'))
  loadSeed(site, store, { pages: [{ title: 'Kinds', body: text('Theirs') }] })
  expect(site.page(mine.id)?.body).toEqual(text('Mine'))
  expect(site.pages(space.id)).toHaveLength(2)
  trial.dispose()
})

test('a homepage that nobody has written gets the seed’s words, and no other', () => {
  const trial = trialSite()
  const { site, store, space } = trial
  const home = () => site.page(space.homepageId ?? '')?.body
  loadSeed(site, store, { home: text('Begin here'), pages: [] })
  expect(home()).toEqual(text('Begin here'))
  loadSeed(site, store, { home: text('Another'), pages: [] })
  expect(home()).toEqual(text('Begin here'))
  trial.dispose()
})

test('a malformed seed is refused with the path of what is wrong', () => {
  const trial = trialSite()
  const load = (bad: unknown) => () => loadSeed(trial.site, trial.store, bad)
  expect(
    load({
      pages: [
        { title: 'A', body: text('') },
        { title: 'B', body: { type: 'doc' } },
      ],
    }),
  ).toThrow(/The seed's pages\.1\.body: The body must have "version": 1/)
  expect(load({ pages: [{ body: text('') }] })).toThrow(/pages\.0\.title/)
  expect(load({ pages: [{ title: 'A', parent: 'Nowhere', body: text('') }] })).toThrow(
    /pages\[0\]\.parent.*Nowhere/,
  )
  expect(load('nonsense')).toThrow(/The seed:/)
  trial.dispose()
})
