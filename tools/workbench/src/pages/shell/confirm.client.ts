import { ask } from './dialog.client.ts'

/**
 * Asks before a form with `data-confirm` is sent. Such a form comes with its button disabled, so that nobody is quicker
 * than the question.
 */
export function guardForms(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const { confirm: question, danger } = form.dataset
    if (question === undefined) return
    event.preventDefault()
    const yes = danger ?? event.submitter?.textContent?.trim() ?? ''
    const words = yes === '' ? (event.submitter?.getAttribute('aria-label') ?? 'Continue') : yes
    void ask('Are you sure?', question, [
      { value: 'no', text: 'Cancel' },
      { value: 'yes', text: words, look: danger === undefined ? 'primary' : 'danger' },
    ]).then((answer) => {
      if (answer === 'yes') form.submit()
    })
  })
  for (const button of page.querySelectorAll<HTMLButtonElement>('form[data-confirm] button'))
    button.disabled = false
}
