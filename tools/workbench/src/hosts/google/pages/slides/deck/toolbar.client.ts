import { type IconName, icon } from '../../../../../pages/shell/icon.ts'
import type { Actions } from './actions.client.ts'
import type { Session } from './session.client.ts'

interface Tool {
  readonly text: string
  readonly keys?: string
  readonly icon?: IconName
  readonly act: (actions: Actions) => void
  /** Greyed where it would do nothing. */
  readonly needs?: 'elements'
}

const tools: readonly (Tool | 'gap')[] = [
  { text: 'New slide', keys: 'Control+M', icon: 'plus', act: (actions) => actions.newSlide() },
  'gap',
  { text: 'Undo', keys: 'Control+Z', icon: 'undo', act: (actions) => actions.undo() },
  { text: 'Redo', keys: 'Control+Y', icon: 'redo', act: (actions) => actions.redo() },
  'gap',
  { text: 'Text box', act: (actions) => actions.textBox() },
  { text: 'Image', act: (actions) => actions.picture() },
  'gap',
  { text: 'Bold', keys: 'Control+B', act: (actions) => actions.bold(), needs: 'elements' },
  { text: 'Italic', keys: 'Control+I', act: (actions) => actions.italic(), needs: 'elements' },
  { text: 'Underline', keys: 'Control+U', act: (actions) => actions.underline(), needs: 'elements' },
  'gap',
  { text: 'Alt text', keys: 'Control+Alt+Y', act: (actions) => actions.altText(), needs: 'elements' },
  { text: 'To front', act: (actions) => actions.order('front'), needs: 'elements' },
  { text: 'To back', act: (actions) => actions.order('back'), needs: 'elements' },
  { text: 'Delete', icon: 'trash', act: (actions) => actions.remove('canvas'), needs: 'elements' },
]

/** The buttons over the slide; one stop of the Tab key, gone through by arrows. */
export function createToolbar(bar: HTMLElement, session: Session, actions: Actions): void {
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', 'Slide tools')
  const buttons: { readonly button: HTMLButtonElement; readonly tool: Tool }[] = []
  for (const tool of tools) {
    if (tool === 'gap') {
      const gap = document.createElement('span')
      gap.className = 'deck-gap'
      bar.append(gap)
      continue
    }
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'deck-tool'
    button.title = tool.keys ? `${tool.text} (${tool.keys.replace('Control', 'Ctrl')})` : tool.text
    if (tool.keys) button.setAttribute('aria-keyshortcuts', tool.keys)
    if (tool.icon) {
      button.innerHTML = String(icon(tool.icon)) // our own drawing
      button.setAttribute('aria-label', tool.text)
    } else button.textContent = tool.text
    // What is selected in a text stays so.
    button.addEventListener('pointerdown', (event) => event.preventDefault())
    button.addEventListener('click', () => tool.act(actions))
    bar.append(button)
    buttons.push({ button, tool })
  }
  const stops = () => buttons.map(({ button }) => button).filter(({ disabled }) => !disabled)
  bar.addEventListener('keydown', (event) => {
    const all = stops()
    const at = all.indexOf(event.target as HTMLButtonElement)
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next =
      event.key === 'Home'
        ? all[0]
        : event.key === 'End'
          ? all.at(-1)
          : step && all[(at + step + all.length) % all.length]
    if (!next) return
    event.preventDefault()
    for (const button of all) button.tabIndex = button === next ? 0 : -1
    next.focus()
  })
  const render = () => {
    for (const { button, tool } of buttons)
      button.disabled =
        session.isReadonly || (tool.needs === 'elements' && session.selected.elements.length === 0)
    const all = stops()
    if (!all.some(({ tabIndex }) => tabIndex === 0))
      for (const [index, button] of all.entries()) button.tabIndex = index === 0 ? 0 : -1
  }
  for (const { button } of buttons) button.tabIndex = -1
  session.onUpdate(render)
  render()
}
