/** One button of a dialog; its value is the dialog's answer. */
export interface Choice {
  readonly value: string
  readonly text: string
  readonly look?: 'primary' | 'danger'
}

/** Asks in a modal dialog; resolves to the chosen value, or to undefined where it was closed. */
export function ask(
  title: string,
  message: string | Node,
  choices: readonly Choice[],
): Promise<string | undefined> {
  const dialog = document.createElement('dialog')
  dialog.className = 'dialog'
  const heading = document.createElement('h2')
  heading.id = 'dialog-title'
  heading.textContent = title
  dialog.setAttribute('aria-labelledby', heading.id)
  const text = typeof message === 'string' ? document.createElement('p') : message
  if (typeof message === 'string') text.textContent = message
  const form = document.createElement('form')
  form.method = 'dialog'
  form.className = 'dialog-buttons'
  for (const { value, text: words, look } of choices) {
    const button = document.createElement('button')
    button.value = value
    button.textContent = words
    button.className = `button ${look ?? ''}`
    form.append(button)
  }
  dialog.append(heading, text, form)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    const end = () => {
      const answer = dialog.returnValue
      dialog.remove()
      resolve(choices.find(({ value }) => value === answer)?.value)
    }
    // The close event comes a task later: what is typed until then would be ahead of what was asked for.
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      dialog.close(event.submitter instanceof HTMLButtonElement ? event.submitter.value : '')
      end()
    })
    dialog.addEventListener('close', end)
  })
}
