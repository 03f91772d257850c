import { findPicture, isOurs, type Whereabouts } from './find-picture.ts'
import { keptSources } from './kept-sources.gas.ts'
import { parseMarker } from './marker.ts'
import { localeOfPerson } from './menu.gas.ts'
import { openPaper } from './paper/open-paper.gas.ts'
import type { Fresh, Held, Paper } from './paper/paper.gas.ts'
import {
  type Drawing,
  type Found,
  type Opening,
  type Outcome,
  type Purpose,
  parse,
  type Which,
} from './requests.ts'

/** What a dialog opens with. */
export function openingOf(purpose: Purpose): Opening {
  const paper = openPaper()
  const selected = purpose === 'edit' ? paper.selected() : 'none'
  const text = purpose === 'new' ? paper.selectedText() : ''
  const kind = typeof selected === 'object' ? parseMarker(selected.title)?.kind : firstKind(purpose, text)
  return {
    editor: paper.editor,
    locale: localeOfPerson(),
    room: paper.room(),
    ...(typeof selected === 'object' ? { picture: foundOf(selected) } : {}),
    ...(text !== '' ? { text } : {}),
    ...(kind ? { kind } : {}),
  }
}

/** What a new diagram begins as; what a selected text is, the dialog finds out. */
const firstKind = (purpose: Purpose, text: string) =>
  purpose === 'new' && text === '' ? 'mermaid' : undefined

function foundOf(
  { place, title, description, width }: Held,
  find: (title: string) => string | undefined = keptSources.finder(),
): Found {
  const kept = find(title)
  return { place, title, description, width, ...(kept === undefined ? {} : { kept }) }
}

/** All diagrams of ours in the file. */
export function allFound(): readonly Found[] {
  const find = keptSources.finder()
  return openPaper()
    .pictures()
    .filter(isOurs)
    .map((held) => foundOf(held, find))
}

/** The bytes of a picture, in base64; empty where it is gone. */
export function bytesOf(asked: unknown): string {
  const which = parse.which(asked)
  const found = which && locate(openPaper(), which)
  return found?.state === 'found' ? found.picture.bytes() : ''
}

/**
 * Puts a drawing in: in place of the picture that is meant, or at the cursor. The new picture is there, with its words,
 * before the old one goes; whatever fails, one of them is in the file.
 */
export function put(drawn: unknown, asked: unknown, how: unknown): Outcome {
  const drawing = parse.drawing(drawn)
  const which = parse.which(asked)
  const paper = openPaper()
  const found = which && locate(paper, which)
  if (found?.state === 'gone') return { state: 'gone' }
  if (found?.state === 'changed' && how !== 'forced') return { state: 'changed' }
  const fresh = freshOf(drawing)
  const made = found
    ? paper.insertBeside(found.picture, fresh)
    : paper.insert(fresh, { keepsSelection: how === 'beside' })
  const isKept = drawing.kept === undefined || keptSources.keep(drawing.title, drawing.kept)
  found?.picture.remove()
  keptSources.sweep(paper.pictures().map(({ title }) => title))
  return { state: 'done', isKept, picture: foundOf(made) }
}

/** A drawing in place of code that is in the file. */
export function putForCode(drawn: unknown, asked: unknown): Outcome {
  const drawing = parse.drawing(drawn)
  const isThere = openPaper().replaceCode(parse.code(asked), freshOf(drawing))
  if (!isThere) return { state: 'gone' }
  const isKept = drawing.kept === undefined || keptSources.keep(drawing.title, drawing.kept)
  return { state: 'done', isKept, picture: null }
}

/** Lines of code in place of a picture. */
export function putCode(lines: unknown, asked: unknown): Outcome {
  const which = parse.which(asked)
  const texts = parse.list(lines, String)
  const paper = openPaper()
  const found = which && locate(paper, which)
  if (found?.state !== 'found' || texts.length === 0)
    return found?.state === 'changed' ? { state: 'changed' } : { state: 'gone' }
  paper.writeCode(found.picture, texts)
  return { state: 'done', isKept: true, picture: null }
}

function locate(paper: Paper, which: Which): Whereabouts<Held> {
  const selected = paper.selected()
  return findPicture(which, {
    selected: typeof selected === 'object' ? selected : undefined,
    all: paper.pictures(),
  })
}

function freshOf({ png, width, height, title, description }: Drawing): Fresh {
  const blob = Utilities.newBlob(Utilities.base64Decode(png), 'image/png', 'diagram.png')
  return { blob, width, height, title, description }
}
