import { expect, test } from 'vitest'
import { pictureHash } from '../src/picture/hash.ts'
import { kinds } from '../src/picture/kinds.ts'
import type { Picture } from '../src/picture/picture.ts'
import { demoPages } from './pages.ts'
import { demoSeed } from './seed.ts'
import kept from './space.json' with { type: 'json' }

const pictures = kept.pages.flatMap(({ body }) =>
  body.content.flatMap((node) =>
    'attrs' in node && node.attrs ? [node.attrs.parameters.guestParams.picture as Picture] : [],
  ),
)

test('the demonstration space shows each kind, and its kept pictures are of the current texts and engines', () => {
  const diagrams = demoPages.flatMap((page) => page.diagrams)
  expect(new Set(diagrams.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
  const current = diagrams.map(({ kind, source }) =>
    pictureHash({ source, kind, theme: 'auto', engineVersion: kinds[kind].engineVersion }),
  )
  // where this fails, run: npm run demo -w addons/diagrams
  expect(pictures.map(({ hash }) => hash)).toEqual(current)
})

test('the seed in the repository is the one that its maker would write', async () => {
  const next = pictures.values()
  const made = await demoSeed(async () => next.next().value as Picture)
  expect(JSON.parse(JSON.stringify(made))).toEqual(kept)
})
