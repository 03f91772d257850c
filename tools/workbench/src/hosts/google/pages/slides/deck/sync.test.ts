import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trialDocs } from '../../../docs/trial-docs.ts'
import type { Actor } from '../../../files/files.ts'
import type { Container } from '../../../files/tree/model.ts'
import { cloneNode } from '../../../files/tree/tree.ts'
import { value } from '../../../files/trial-files.ts'
import { createSlides } from '../../../slides/create-slides.ts'
import { elementsOf, slidesOf } from '../../../slides/pages.ts'
import { replaceIn, wholeText } from '../../../slides/text.ts'
import type { StoredChange } from '../../files/tree/wire.ts'
import { addSlide, copies, duplicateSlides, moveBy, moveSlides, putOn, remove } from './commands.ts'
import { type DeckServer, openSync, type Sync } from './sync.ts'

const ada: Actor = { email: 'ada@example.com' }

/** A presentation with as many windows on it as are asked for; each change waits until it is let through. */
function openWindows(count: number) {
  const { store, ledger, dispose } = trialDocs()
  const slides = createSlides({ store, ledger, clock: { now: () => new Date(0) } })
  const { id } = slides.create(ada, { title: 'Talk' })
  const waiting: (() => void)[] = []
  let by: string | undefined
  const stored: StoredChange[] = []
  const listeners = new Set<(change: StoredChange) => void>()
  // The stream of changes is not the answer to a request: either may come first.
  const streamed: (() => void)[] = []
  // As on the wire: nothing is shared.
  const wired = (change: StoredChange) => JSON.parse(JSON.stringify(change)) as StoredChange
  const server: DeckServer = {
    load: async () => ({
      id,
      revision: value(slides.find(ada.email, id)).revision,
      root: cloneNode(value(slides.tree(ada.email, id)).root) as Container,
    }),
    async change({ client, base, operations }) {
      await new Promise<void>((resolve) => waiting.push(resolve))
      by = client
      const changed = slides.change(ada, id, { base, operations })
      by = undefined
      return changed.ok
        ? { ok: true, ...changed.value }
        : { ok: false, refusal: changed.refusal, revision: value(slides.find(ada.email, id)).revision }
    },
    subscribe(since, onChange) {
      for (const each of stored) if (each.revision > since) onChange(wired(each))
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
  slides.onEvent((event) => {
    if (event.kind !== 'changed') return
    const change = { revision: event.revision, operations: event.operations, client: by }
    stored.push(change)
    for (const listener of [...listeners])
      streamed.push(() => {
        if (listeners.has(listener)) listener(wired(change))
      })
  })
  const open = async (): Promise<Sync> =>
    openSync(await server.load(), {
      server,
      newId: slides.newNodeId,
      onChange() {},
      onState() {},
    })
  return {
    slides,
    id,
    dispose,
    newId: slides.newNodeId,
    windows: () => Promise.all(Array.from({ length: count }, open)),
    root: () => value(slides.tree(ada.email, id)).root,
    async letAllThrough(windows: readonly Sync[]) {
      const all = Promise.all(windows.map((each) => each.settled()))
      let isDone = false
      void all.then(() => {
        isDone = true
      })
      while (!isDone) {
        waiting.shift()?.()
        await new Promise((resolve) => setImmediate(resolve))
        streamed.shift()?.()
      }
      while (streamed.length > 0) streamed.shift()?.()
    },
    stream() {
      streamed.shift()?.()
    },
    letOneThrough: async () => {
      waiting.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

const shapeOf = ({ tree }: Pick<Sync, 'tree'>) => {
  const [slide] = slidesOf(tree)
  return slide && (elementsOf(slide)[0] as Container | undefined)
}

test('two windows write into one text at the same time, and both words stay', async () => {
  const { windows, dispose, newId, letAllThrough, root } = openWindows(2)
  const [one, two] = (await windows()) as [Sync, Sync]
  const write = (sync: Sync, at: number, text: string) => {
    const shape = shapeOf(sync)
    if (shape) sync.change(replaceIn(shape, at, at, text, newId))
  }
  write(one, 0, 'Hello world')
  await letAllThrough([one, two])
  write(one, 0, 'Oh: ')
  write(two, 11, '!')
  await letAllThrough([one, two])
  const shape = shapeOf(one)
  expect(shape && wholeText(shape)).toBe('Oh: Hello world!\n')
  expect(one.tree.root).toEqual(root())
  expect(two.tree.root).toEqual(root())
  dispose()
})

type Act = { readonly who: number; readonly kind: string; readonly a: number; readonly b: number }
const acts = fc.array(
  fc.record({
    who: fc.nat(1),
    kind: fc.constantFrom(
      'add',
      'duplicate',
      'move',
      'remove',
      'write',
      'shift',
      'copy',
      'drop',
      'through',
      'stream',
    ),
    a: fc.nat(6),
    b: fc.nat(6),
  }),
  { maxLength: 24 },
)

test('whatever two people do at once, both see what is stored in the end', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const bench = openWindows(2)
      const windows = await bench.windows()
      try {
        for (const act of list) await perform(bench, windows[act.who] as Sync, act)
        await bench.letAllThrough(windows)
        for (const each of windows) expect(each.tree.root).toEqual(bench.root())
      } finally {
        bench.dispose()
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

async function perform(
  { newId, letOneThrough, stream }: ReturnType<typeof openWindows>,
  sync: Sync,
  { kind, a, b }: Act,
): Promise<void> {
  const { tree } = sync
  const slides = slidesOf(tree)
  const slide = slides[a % Math.max(1, slides.length)]
  if (kind === 'through') return letOneThrough()
  if (kind === 'stream') return stream()
  if (kind === 'add') return void sync.change(addSlide(tree, slide?.id ?? '', newId).operations)
  if (!slide) return
  const elements = elementsOf(slide)
  const element = elements[b % Math.max(1, elements.length)]
  if (kind === 'duplicate') sync.change(duplicateSlides(tree, [slide.id], newId).operations)
  if (kind === 'move') sync.change(moveSlides(tree, [slide.id], b))
  if (kind === 'remove') sync.change(remove([slide.id]))
  if (!element) return
  if (kind === 'write' && element.kind === 'shape') {
    const length = wholeText(element).length - 1
    const start = Math.min(a, length)
    sync.change(replaceIn(element, start, Math.min(start + b, length), b % 2 ? 'ab' : 'c\nd', newId))
  }
  if (kind === 'shift') sync.change(moveBy(tree, [element.id], a, b))
  if (kind === 'copy') sync.change(putOn(tree, slide.id, copies([element], newId, 10)))
  if (kind === 'drop') sync.change(remove([element.id]))
}
