import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history, redo, undo } from 'prosemirror-history'
import { type Command, EditorState, type Plugin } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { bodyId, isContainer } from '../../../files/tree/model.ts'
import type { FetchedDocument, StoredChange, TreeServer } from '../../files/tree/wire.ts'
import { nodeIds } from './editing/ids.ts'
import { keys, type Shortcut, shortcuts } from './editing/keys.ts'
import { insertBreak } from './editing/leaves.ts'
import { listLabels } from './editing/list-labels.ts'
import { toggleList } from './editing/lists.ts'
import { clearLooks, emptyMarks, toggleLook } from './editing/looks.ts'
import { setAlignment, setHeading } from './editing/paragraphs.ts'
import { cellSelection } from './editing/tables.ts'
import { docFromBody } from './mapping/from-tree.ts'
import type { Place } from './place.ts'
import { placeOf, selectionAt } from './place.ts'
import { clipboard } from './shown/clipboard.client.ts'
import { altText, asking, help, link, table } from './shown/dialogs.client.ts'
import { imageView, staySelected } from './shown/image-view.client.ts'
import { notices } from './shown/notices.client.ts'
import { askForPictures } from './shown/pictures.client.ts'
import { tellSync } from './shown/tell-sync.client.ts'
import { toolbar } from './shown/toolbar.client.ts'
import { isReceived, pendingSteps, readOnly } from './sync/pending.ts'
import type { PaperState } from './sync/sync.ts'
import { createSync, type Sync } from './sync/sync.ts'

export interface PaperOptions {
  readonly document: FetchedDocument
  readonly server: TreeServer
  readonly readonly?: boolean
  /** The name of the paper for a screen reader. */
  readonly label?: string
  readonly onState?: (state: PaperState) => void
  /** The cursor or the selection has moved, or the text around it has changed. */
  readonly onPlace?: () => void
}

/** What a menu may have a paper do. */
export type PaperCommand =
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'clearFormatting'
  | 'bullets'
  | 'numbers'
  | 'link'
  | 'image'
  | 'altText'
  | 'table'
  | 'horizontalRule'
  | 'pageBreak'
  | 'help'
  | `heading:${string}`
  | `alignment:${string}`

/** A document on a sheet of paper, to be written on. */
export interface Paper {
  /** Where the person is. A script knows the elements by these ids when `settled` has resolved. */
  place(): Place
  /**
   * False where what it names isn't on the paper. If a change brings it, as where a script selects what it has just put in,
   * the cursor goes there then, unless the person has gone on.
   */
  move(place: Place): boolean
  run(command: PaperCommand): boolean
  /** Resolves when all that was written is in the document, or was refused: before anyone else works with it. */
  settled(): Promise<void>
  focus(): void
  dispose(): void
}

/** Puts a document's paper, with its toolbar, into an element. */
export function mountPaper(element: HTMLElement, options: PaperOptions): Paper {
  const { document: fetched, server, readonly: isReadonly = false, label = 'Text of the document' } = options
  const { onState = () => {}, onPlace = () => {} } = options
  const body = fetched.root.children.find(({ id }) => id === bodyId)
  if (!isContainer(body)) throw new Error(`Document ${fetched.id} has no body.`)
  const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  const bar = document.createElement('div')
  const told = document.createElement('div')
  const desk = document.createElement('div')
  desk.className = 'paper-desk'
  element.classList.add('paper-editor')
  element.replaceChildren(...(isReadonly ? [] : [bar]), told, desk)
  const notes = notices(told)
  const image = asking((shownIn) => askForPictures(shownIn, server, notes))
  let all: readonly Shortcut[] = []
  const showHelp = help(() => all)
  const toToolbar: Command = () => {
    bar.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    return true
  }
  all = shortcuts({ link, altText, help: showHelp, toolbar: toToolbar, newId })
  const asked = { link, image, altText, table, help: showHelp }
  let sync: Sync | undefined
  let isSaved = true
  let awaited: Place | undefined
  const plugins: readonly Plugin[] = [
    ...(isReadonly ? [readOnly()] : keys(all)),
    nodeIds(newId),
    pendingSteps(),
    history(),
    listLabels(),
    cellSelection(),
    dropCursor({ color: 'var(--focus)', width: 2 }),
    gapCursor(),
    ...(isReadonly ? [] : [toolbar(bar, { ...asked, newId })]),
  ]
  const view: EditorView = new EditorView(desk, {
    state: EditorState.create({ doc: docFromBody(body), plugins: [...plugins] }),
    editable: () => !isReadonly,
    attributes: {
      class: 'paper-sheet',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-readonly': String(isReadonly),
      // What is only to be read is a place for the keyboard too.
      tabindex: '0',
    },
    nodeViews: {
      image: (node, shownIn, pos) => imageView(node, shownIn, pos, { url: server.imageUrl, isReadonly }),
    },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      if (tr.docChanged) sync?.changed()
      if (!isReceived(tr)) awaited = undefined
      else if (awaited && tr.docChanged) go(awaited)
      if (tr.docChanged || tr.selectionSet) onPlace()
    },
    // What is written into an empty paragraph has the look that the paragraph keeps for it.
    handleTextInput({ state, dispatch }, from, to, text) {
      const { parent } = state.selection.$from
      const marks = emptyMarks(parent)
      if (parent.content.size > 0 || marks.length === 0 || state.storedMarks) return false
      dispatch(state.tr.ensureMarks(marks).insertText(text, from, to).ensureMarks(marks).scrollIntoView())
      return true
    },
    handleClickOn: (shownIn, _pos, _node, nodePos) => staySelected(shownIn, nodePos),
    handleClick(_view, _pos, event) {
      const found = event.target instanceof Element ? event.target.closest('a') : null
      if (!found || !(isReadonly || event.ctrlKey || event.metaKey)) return false
      window.open(found.href, '_blank', 'noopener,noreferrer')
      return true
    },
    ...clipboard({ documentId: fetched.id, server, notices: notes, newId }),
  })
  sync = createSync({
    view,
    document: fetched,
    server,
    client: newId(),
    newId,
    onNotice: tellSync(view, notes),
    onState(state) {
      isSaved = state === 'saved'
      if (state === 'offline')
        notes.show(
          'offline',
          'The workbench can’t be reached. What you write stays on this page, and is stored as soon as it is back.',
        )
      else notes.hide('offline')
      onState(state)
    },
    later(ms, run) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  })
  const { tree, receive, settled, dispose } = sync
  const go = (place: Place): boolean => {
    const selection = selectionAt(place, view.state.doc, tree())
    if (!selection) return false
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
    view.focus()
    return true
  }
  const leaving = (event: BeforeUnloadEvent) => {
    if (!isSaved) event.preventDefault()
  }
  const hiding = () => void settled()
  addEventListener('beforeunload', leaving)
  document.addEventListener('visibilitychange', hiding)
  const unsubscribe = server.subscribe(fetched.revision, gathered(receive))
  const runs: Readonly<Record<string, Command>> = {
    undo,
    redo,
    bold: toggleLook('bold'),
    italic: toggleLook('italic'),
    underline: toggleLook('underline'),
    strikethrough: toggleLook('strikethrough'),
    clearFormatting: clearLooks,
    bullets: toggleList('bullets', newId),
    numbers: toggleList('numbers', newId),
    horizontalRule: insertBreak('horizontalRule'),
    pageBreak: insertBreak('pageBreak'),
    ...asked,
  }
  return {
    place: () => placeOf(view.state, tree()),
    move(place) {
      if (go(place)) return true
      awaited = place
      return false
    },
    run(name) {
      const [kind = '', value = ''] = name.split(':')
      const command =
        kind === 'heading' ? setHeading(value) : kind === 'alignment' ? setAlignment(value) : runs[kind]
      return command?.(view.state, view.dispatch, view) ?? false
    },
    settled,
    focus: () => view.focus(),
    dispose() {
      removeEventListener('beforeunload', leaving)
      document.removeEventListener('visibilitychange', hiding)
      unsubscribe()
      dispose()
      view.destroy()
      element.replaceChildren()
    },
  }
}

// A script's hundreds of changes come one by one; the paper takes those of a frame at once.
function gathered(receive: (changes: readonly StoredChange[]) => void): (change: StoredChange) => void {
  let waiting: StoredChange[] = []
  return (change) => {
    if (waiting.length === 0)
      setTimeout(() => {
        const changes = waiting
        waiting = []
        receive(changes)
      }, 16)
    waiting.push(change)
  }
}
