/** Colours by name: greys, then the hues, each in a strong and a soft shade. */
const colors = [
  ['Black', '#000000'],
  ['Dark grey', '#434343'],
  ['Grey', '#999999'],
  ['Light grey', '#d9d9d9'],
  ['White', '#ffffff'],
  ['Red', '#cc0000'],
  ['Orange', '#e69138'],
  ['Yellow', '#f1c232'],
  ['Green', '#6aa84f'],
  ['Blue', '#1155cc'],
  ['Soft red', '#f4cccc'],
  ['Soft orange', '#fce5cd'],
  ['Soft yellow', '#fff2cc'],
  ['Soft green', '#d9ead3'],
  ['Soft blue', '#cfe2f3'],
] as const

/** A button that opens a choice of colours; null is none. */
export function palette(
  label: string,
  text: string,
  choose: (color: string | null) => void,
): { readonly element: HTMLElement } {
  const element = document.createElement('span')
  element.className = 'palette'
  const button = element.appendChild(document.createElement('button'))
  button.type = 'button'
  button.className = 'tool'
  button.textContent = text
  button.dataset.tool = label
  button.title = label
  button.setAttribute('aria-label', label)
  button.setAttribute('aria-haspopup', 'true')
  button.setAttribute('aria-expanded', 'false')
  const list = element.appendChild(document.createElement('span'))
  list.className = 'palette-colors'
  list.setAttribute('role', 'group')
  list.setAttribute('aria-label', label)
  list.hidden = true
  const show = (isShown: boolean) => {
    list.hidden = !isShown
    button.setAttribute('aria-expanded', String(isShown))
    if (isShown) list.querySelector('button')?.focus()
  }
  const add = (name: string, color: string | null) => {
    const each = list.appendChild(document.createElement('button'))
    each.type = 'button'
    each.title = name
    each.setAttribute('aria-label', name)
    each.className = color === null ? 'none' : 'color'
    if (color === null) each.textContent = name
    else each.style.background = color
    each.addEventListener('mousedown', (event) => event.preventDefault())
    each.addEventListener('click', () => {
      show(false)
      choose(color)
    })
  }
  add('None', null)
  for (const [name, color] of colors) add(name, color)
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => show(list.hidden !== false))
  element.addEventListener('keydown', (event) => {
    if (list.hidden) return
    const all = [...list.querySelectorAll('button')]
    const at = all.findIndex((each) => each.contains(event.target as Node | null))
    if (event.key === 'Escape') {
      show(false)
      button.focus()
    } else if (at >= 0 && (event.key === 'ArrowRight' || event.key === 'ArrowLeft'))
      all[(at + (event.key === 'ArrowRight' ? 1 : -1) + all.length) % all.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) show(false)
  })
  return { element }
}
