import type { Session } from './session.client.ts'

/** Asks for the title and the description of the selected element, as screen readers say them. */
export function editAltText(session: Session): void {
  const [id] = session.selected.elements
  const node = id === undefined ? undefined : session.tree.find(id)
  if (id === undefined || !node || !('attributes' in node)) {
    session.say('Select an element first.')
    return
  }
  const { attributes } = node
  const dialog = document.createElement('dialog')
  dialog.className = 'dialog'
  dialog.setAttribute('aria-labelledby', 'alt-text-heading')
  const heading = document.createElement('h2')
  heading.id = 'alt-text-heading'
  heading.textContent = 'Alt text'
  const title = document.createElement('input')
  title.value = String(attributes.altTitle ?? '')
  const description = document.createElement('textarea')
  description.rows = 5
  description.value = String(attributes.altDescription ?? '')
  const form = document.createElement('form')
  form.method = 'dialog'
  form.className = 'alt-text-form'
  const buttons = document.createElement('div')
  buttons.className = 'dialog-buttons'
  buttons.append(button('cancel', 'Cancel', ''), button('save', 'Save', 'primary'))
  form.append(labelled('Title', title), labelled('Description', description), buttons)
  dialog.append(heading, form)
  document.body.append(dialog)
  title.readOnly = session.isReadonly
  description.readOnly = session.isReadonly
  dialog.showModal()
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'save') {
      const altTitle = title.value === '' ? null : title.value
      const altDescription = description.value === '' ? null : description.value
      session.change([{ op: 'setAttributes', id, attributes: { altTitle, altDescription } }])
    }
    dialog.remove()
  })
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement('label')
  label.textContent = text
  label.append(field)
  return label
}

function button(value: string, text: string, look: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.value = value
  made.textContent = text
  made.className = `button ${look}`
  // Enter in a field saves.
  if (value === 'cancel') made.type = 'button'
  if (value === 'cancel') made.addEventListener('click', () => made.closest('dialog')?.close('cancel'))
  return made
}
