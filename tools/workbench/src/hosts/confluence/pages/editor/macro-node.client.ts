import type { Node } from 'prosemirror-model'
import { NodeSelection } from 'prosemirror-state'
import type { EditorView, NodeView } from 'prosemirror-view'
import { colorModeNow } from '../../../../pages/color-mode.client.ts'
import { type MountedFrame, mountFrame } from '../../frames/mount.client.ts'
import { configurationOf, configured, sentAttributes } from './macro.ts'
import { configureMacro } from './macro-dialog.client.ts'
import { macroHead } from './macro-tools.client.ts'
import type { MacroOffer } from './offer.ts'
import type { Server } from './server.client.ts'

/** What macro nodes need of the editor around them. */
export interface MacroSurroundings {
  readonly server: Server
  readonly offers: Promise<readonly MacroOffer[]>
}

/** How far outside the window a macro's frame is loaded already. */
const nearby = '600px'

/** A macro in the text: its own frame as readers see it, with Edit, Remove and its width above. */
export function macroNode(
  given: Node,
  view: EditorView,
  pos: () => number | undefined,
  { server, offers }: MacroSurroundings,
): NodeView {
  let node = given
  let frame: MountedFrame | undefined
  let isGone = false
  const isInline = node.isInline
  const dom = document.createElement(isInline ? 'span' : 'div')
  const place = document.createElement(isInline ? 'span' : 'div')
  const body = node.isLeaf ? undefined : document.createElement('div')
  const title = String(node.attrs.extensionTitle ?? String(node.attrs.extensionKey).split('/').at(-1))
  dom.className = 'macro-node'
  place.className = 'macro-frame'
  place.contentEditable = 'false'
  if (!isInline) place.style.height = '120px'

  const select = () => {
    const at = pos()
    if (at !== undefined) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
    view.focus()
  }
  const change = (attrs: Record<string, unknown>) => {
    const at = pos()
    if (at !== undefined) view.dispatch(view.state.tr.setNodeMarkup(at, null, attrs, node.marks))
  }
  const edit = async () => {
    const offer = (await offers).find(({ extensionKey }) => extensionKey === node.attrs.extensionKey)
    if (!offer?.hasConfig) return
    await configureMacro(server, offer, node.attrs, {
      isInserting: false,
      onSubmit: (config) => change(configured(node.attrs, config)),
    })
    view.focus()
  }
  const head = macroHead(title, node.attrs.layout, {
    edit: () => void edit(),
    remove() {
      const at = pos()
      if (at !== undefined) view.dispatch(view.state.tr.delete(at, at + node.nodeSize))
      view.focus()
    },
    setLayout: isInline ? undefined : (layout) => change({ ...node.attrs, layout }),
  })

  function tell(words: string): void {
    place.style.height = 'auto'
    const text = document.createElement('div')
    text.className = 'macro-words'
    text.textContent = words
    place.replaceChildren(text)
  }

  async function mount(): Promise<void> {
    try {
      const attrs = sentAttributes(node.attrs)
      const spec = await server.frame({ attrs, kind: 'view', isInserting: false, colorMode: colorModeNow() })
      if (isGone) return
      const shield = document.createElement('div')
      shield.className = 'macro-shield'
      frame = mountFrame(place, spec)
      place.append(shield)
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error))
    }
  }

  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      void mount()
    },
    { rootMargin: nearby },
  )
  watch.observe(dom)
  place.addEventListener('click', select)
  place.addEventListener('dblclick', () => void edit())
  dom.append(head, place)
  if (body) dom.append(body)

  return {
    dom,
    contentDOM: body ?? null,
    update(next) {
      if (next.type !== node.type || next.attrs.extensionKey !== node.attrs.extensionKey) return false
      const config = configurationOf(next.attrs)
      const isNew =
        config !== undefined && JSON.stringify(config) !== JSON.stringify(configurationOf(node.attrs))
      node = next
      if (isNew) frame?.update({ config })
      return true
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: ({ target }) =>
      target instanceof HTMLElement && (head.contains(target) || place.contains(target)),
    ignoreMutation: (mutation) =>
      !(body && mutation.target instanceof HTMLElement && body.contains(mutation.target)),
    destroy() {
      isGone = true
      watch.disconnect()
      frame?.dispose()
    },
  }
}
