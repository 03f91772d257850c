/** What a person can do with a macro in the text. */
export interface MacroActs {
  readonly edit: (() => void) | undefined
  readonly remove: () => void
  readonly setLayout: ((layout: string) => void) | undefined
}

const layouts = [
  ['default', 'Text width'],
  ['wide', 'Wide'],
  ['full-width', 'Full width'],
] as const

function tool(text: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'tool'
  button.textContent = text
  button.setAttribute('aria-label', label)
  button.addEventListener('click', act)
  return button
}

/** A macro's head: its title and the small toolbar. */
export function macroHead(
  title: string,
  layout: unknown,
  { edit, remove, setLayout }: MacroActs,
): HTMLElement {
  const head = document.createElement('div')
  head.className = 'macro-head'
  head.contentEditable = 'false'
  const name = document.createElement('b')
  name.textContent = title
  const tools = document.createElement('div')
  tools.className = 'macro-tools'
  tools.setAttribute('role', 'toolbar')
  tools.setAttribute('aria-label', `Macro ${title}`)
  if (edit) tools.append(tool('Edit', `Edit ${title}`, edit))
  if (setLayout) {
    const select = document.createElement('select')
    select.setAttribute('aria-label', `Width of ${title}`)
    for (const [value, text] of layouts)
      select.add(new Option(text, value, false, value === (layout ?? 'default')))
    select.addEventListener('change', () => setLayout(select.value))
    tools.append(select)
  }
  tools.append(tool('Remove', `Remove ${title}`, remove))
  head.append(name, tools)
  return head
}
