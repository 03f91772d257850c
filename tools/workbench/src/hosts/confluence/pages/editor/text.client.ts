import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { type Command, EditorState, NodeSelection, type Plugin } from 'prosemirror-state'
import { columnResizing, tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { blockCommands, insertBlock, type } from './blocks.ts'
import { hint } from './hint.client.ts'
import { askForImage, insertFiles } from './image.client.ts'
import { shorthands } from './input-rules.ts'
import { keys } from './keys.ts'
import { linkCommand, pasteLink } from './link.client.ts'
import { localIds } from './local-ids.ts'
import { newMacro } from './macro.ts'
import { configureMacro } from './macro-dialog.client.ts'
import { macroNode } from './macro-node.client.ts'
import { mediaNode } from './media-node.client.ts'
import type { MacroOffer, PageFile } from './offer.ts'
import { opaqueNode } from './opaque-node.client.ts'
import type { Server } from './server.client.ts'
import { slashMenu } from './slash.client.ts'
import { type SlashItem, slashItems } from './slash-items.ts'
import { taskNode } from './task-node.client.ts'
import { toolbar } from './toolbar.client.ts'

/** What the text's editor is given. */
export interface TextOptions {
  readonly place: HTMLElement
  readonly tools: HTMLElement
  readonly doc: Node
  readonly server: Server
  readonly files: readonly PageFile[]
  readonly publish: Command
  onChange(): void
}

/** Inserts a macro: through its configuration where the app wants that, and then only if one was submitted. */
async function insertMacro(view: EditorView, server: Server, offer: MacroOffer): Promise<void> {
  const localId = crypto.randomUUID()
  if (!offer.openOnInsert) {
    view.dispatch(insertMacroNode(view, newMacro(offer, localId)))
    view.focus()
    return
  }
  await configureMacro(server, offer, newMacro(offer, localId).attrs, {
    isInserting: true,
    onSubmit(config) {
      const macro = newMacro(offer, localId, config)
      const at = positionOf(view, localId)
      const tr =
        at === undefined ? insertMacroNode(view, macro) : view.state.tr.setNodeMarkup(at, null, macro.attrs)
      view.dispatch(tr)
    },
  })
  view.focus()
}

function insertMacroNode(view: EditorView, macro: Node) {
  return macro.isInline
    ? view.state.tr.replaceSelectionWith(macro).scrollIntoView()
    : insertBlock(view.state.tr, macro)
}

function positionOf(view: EditorView, localId: string): number | undefined {
  let found: number | undefined
  view.state.doc.descendants((node, pos) => {
    if (node.attrs.localId === localId) found = pos
  })
  return found
}

function pictures(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
}

/** The editor of a page's text. */
export function createText(options: TextOptions): EditorView {
  const { place, tools, doc, server, publish, onChange } = options
  const files = new Map(options.files.map(({ id, url }) => [id, url]))
  const onFile = ({ id, url }: PageFile) => void files.set(id, url)
  let items = slashItems([])
  const offers = server.offers()
  void offers.then(
    (found) => {
      items = slashItems(found)
    },
    () => {}, // the menu has its blocks all the same; a macro that is edited tells the failure
  )
  const choose = ({ act }: SlashItem, view: EditorView) => {
    if (act.kind === 'block') blockCommands[act.name](view.state, view.dispatch, view)
    else if (act.kind === 'image') void askForImage(view, server, onFile)
    else void insertMacro(view, server, act.offer)
  }
  const insert = (view: EditorView) => {
    const { selection } = view.state
    const tr = view.state.tr
    if (selection instanceof NodeSelection) insertBlock(tr, type('paragraph').create())
    const { $from } = tr.selection
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ')
    view.dispatch(tr.insertText(before === '' || /\s$/.test(before) ? '/' : ' /'))
    view.focus()
  }
  const plugins: readonly Plugin[] = [
    ...slashMenu({ items: () => items, choose }),
    shorthands(),
    ...keys({ link: linkCommand, publish }),
    history(),
    dropCursor({ color: 'var(--focus)', width: 2 }),
    gapCursor(),
    columnResizing({ View: null }),
    tableEditing(),
    localIds(() => crypto.randomUUID()),
    hint('Write, or type / to insert'),
    toolbar(tools, insert),
  ]
  const macro = (node: Node, view: EditorView, pos: () => number | undefined) =>
    macroNode(node, view, pos, { server, offers })
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc, plugins: [...plugins] }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text of the page' },
    nodeViews: {
      extension: macro,
      inlineExtension: macro,
      bodiedExtension: macro,
      taskItem: taskNode,
      opaqueBlock: opaqueNode,
      opaqueInline: opaqueNode,
      media: (node) => mediaNode(node, (id) => files.get(id)),
    },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      if (tr.docChanged) onChange()
    },
    handlePaste(target, event) {
      const images = pictures(event.clipboardData)
      if (images.length > 0) {
        void insertFiles(target, server, images, onFile)
        return true
      }
      return pasteLink(target, event.clipboardData?.getData('text/plain') ?? '')
    },
    handleDrop(target, event) {
      const images = event instanceof DragEvent ? pictures(event.dataTransfer) : []
      if (images.length === 0) return false
      event.preventDefault()
      void insertFiles(target, server, images, onFile)
      return true
    },
    handleKeyDown(target, { key }) {
      const { selection } = target.state
      if (
        key !== 'Enter' ||
        !(selection instanceof NodeSelection) ||
        !('extensionKey' in selection.node.attrs)
      )
        return false
      const dom = target.nodeDOM(selection.from)
      if (dom instanceof HTMLElement) dom.querySelector<HTMLButtonElement>('.macro-tools .tool')?.click()
      return true
    },
  })
  return view
}
