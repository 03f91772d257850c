import { type Attributes, type DocNode, isContainer } from '../../../files/tree/model.ts'
import { parseOperations } from '../../../files/tree/parse.ts'
import { cloneNode, imageIn, walk } from '../../../files/tree/tree.ts'
import { rootId, slidesOf } from '../../../slides/pages.ts'
import { replaceIn } from '../../../slides/text.ts'
import { copies, layoutFor, pictureOf, putOn, remove, textBox } from './commands.ts'
import type { Session } from './session.client.ts'

/** What was copied goes as JSON beside a plain text for others; pictures are fetched from the presentation it names. */
const type = 'application/x-workbench-slides+json'

interface Copied {
  readonly from: string
  readonly what: 'elements' | 'slides'
  readonly nodes: readonly DocNode[]
}

/** Copying, cutting and pasting of elements and slides, within a presentation and to another, with their alternative texts. */
export function wireClipboard(session: Session, isOurs: () => 'canvas' | 'filmstrip' | undefined): void {
  const copy = (event: ClipboardEvent): readonly string[] => {
    const place = isOurs()
    const { elements, pages, page, text } = session.selected
    if (!place || text || !event.clipboardData) return []
    const ids = place === 'canvas' ? elements : pages.length > 0 ? pages : [page]
    const nodes = ids.flatMap((id) => session.tree.find(id) ?? [])
    if (nodes.length === 0) return []
    event.preventDefault()
    const copied: Copied = { from: session.id, what: place === 'canvas' ? 'elements' : 'slides', nodes }
    event.clipboardData.setData(type, JSON.stringify(copied))
    event.clipboardData.setData('text/plain', plain(nodes))
    session.say(nodes.length === 1 ? 'Copied' : `${nodes.length} copied`)
    return ids
  }
  const { closed: signal } = session
  const cut = (event: ClipboardEvent) => {
    if (session.isReadonly) return
    const ids = copy(event)
    if (ids.length > 0) session.change(remove(ids), {})
  }
  const pasted = (event: ClipboardEvent) => {
    const { clipboardData } = event
    if (!isOurs() || !clipboardData || session.isReadonly) return
    const { text } = session.selected
    const plainText = clipboardData.getData('text/plain')
    const holder = text && session.tree.find(text.holder)
    if (text && isContainer(holder)) {
      event.preventDefault()
      const written = plainText.replace(/\r\n?/g, '\n')
      const at = text.start + written.length
      const { elements } = session.selected
      session.change(replaceIn(holder, text.start, text.end, written, session.newId), {
        elements,
        text: { ...text, start: at, end: at },
      })
      return
    }
    event.preventDefault()
    const copied = parseCopied(clipboardData.getData(type))
    const picture = [...clipboardData.files].find((file) => file.type.startsWith('image/'))
    if (copied) void paste(session, copied)
    else if (picture) void insertPicture(session, picture)
    else if (plainText.trim() !== '') insertText(session, plainText)
  }
  document.addEventListener('copy', copy, { signal })
  document.addEventListener('cut', cut, { signal })
  document.addEventListener('paste', pasted, { signal })
}

/** Uploads a picture and puts it on the page. */
export async function insertPicture(session: Session, file: File): Promise<void> {
  const stored = await session.server
    .uploadImage(file, file.name || null)
    .catch(() => ({ problem: 'The picture could not be sent. Try again when the connection is back.' }))
  if ('problem' in stored) {
    session.say(stored.problem)
    return
  }
  const node = pictureOf(session.tree, stored, session.newId)
  session.change(putOn(session.tree, session.selected.page, [node]), { elements: [node.id] })
}

export function insertText(session: Session, text: string): void {
  const box = textBox(session.tree, session.newId)
  if (!session.change(putOn(session.tree, session.selected.page, [box]))) return
  const holder = session.tree.find(box.id)
  if (text !== '' && isContainer(holder))
    session.change(replaceIn(holder, 0, 0, text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), session.newId))
  session.select({ elements: [box.id], ...(text === '' && { text: { holder: box.id, start: 0, end: 0 } }) })
}

async function paste(session: Session, { from, what, nodes }: Copied): Promise<void> {
  const isSame = from === session.id
  const images = new Set(nodes.flatMap((node) => [...walk(node)].flatMap(imageIn)))
  const kept =
    isSame || images.size === 0
      ? {}
      : await session.server.copyImages(from, [...images]).catch(() => undefined)
  if (!kept || (!isSame && [...images].some((image) => kept[image] === undefined))) {
    session.say('The pictures could not be copied: you may no longer see the presentation they are from.')
    return
  }
  const isThere = isSame && nodes.some((node) => session.tree.parentOf(node.id)?.id === session.selected.page)
  const fresh = copies(nodes, session.newId, what === 'elements' && isThere ? 12 : 0).map((node) =>
    renamed(node, kept),
  )
  if (what === 'elements') {
    session.change(putOn(session.tree, session.selected.page, fresh), { elements: fresh.map(({ id }) => id) })
    return
  }
  const slides = slidesOf(session.tree)
  let after = session.selected.pages.at(-1) ?? session.selected.page
  if (!slides.some(({ id }) => id === after)) after = slides.at(-1)?.id ?? after
  const operations = fresh.map((node) => {
    const slide = cloneNode(node)
    if (isContainer(slide) && !isSame)
      slide.attributes = { ...slide.attributes, layout: layoutFor(session.tree)?.id ?? '' }
    const operation = { op: 'insert', parent: rootId, after, node: slide } as const
    after = slide.id
    return operation
  })
  session.change(operations, { page: after, pages: fresh.map(({ id }) => id) })
}

function renamed(node: DocNode, images: Readonly<Record<string, string>>): DocNode {
  for (const each of walk(node))
    for (const image of imageIn(each))
      if ('attributes' in each)
        each.attributes = { ...each.attributes, image: images[image] ?? image } satisfies Attributes
  return node
}

/** What lies in the clipboard, as anyone may have put it there. */
function parseCopied(text: string): Copied | undefined {
  if (text === '') return undefined
  try {
    const { from, what, nodes } = JSON.parse(text) as Partial<Copied>
    if (typeof from !== 'string' || (what !== 'elements' && what !== 'slides') || !Array.isArray(nodes))
      return undefined
    const read = parseOperations(
      nodes.map((node: unknown) => ({ op: 'insert', parent: '', after: null, node })),
    )
    if ('problem' in read) return undefined
    return {
      from,
      what,
      nodes: read.operations.flatMap((operation) => (operation.op === 'insert' ? [operation.node] : [])),
    }
  } catch {
    // It isn't ours: pasted as text.
    return undefined
  }
}

function plain(nodes: readonly DocNode[]): string {
  return nodes
    .flatMap((node) => [...walk(node)])
    .flatMap((node) => (node.kind === 'text' ? [node.runs.map(({ text }) => text).join('')] : []))
    .join('\n')
}
