import { ask } from '../../../../pages/shell/dialog.client.ts'

/** One field of a small dialog. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly type?: 'text' | 'url' | 'file'
  readonly accept?: string
}

/** Asks for a few values; undefined where the person cancelled. */
export async function askFor(
  title: string,
  fields: readonly Field[],
  yes: string,
): Promise<ReadonlyMap<string, HTMLInputElement> | undefined> {
  const body = document.createElement('div')
  const inputs = new Map<string, HTMLInputElement>()
  for (const { name, label, value = '', type = 'text', accept } of fields) {
    const row = document.createElement('label')
    const input = document.createElement('input')
    input.type = type
    if (type !== 'file') input.value = value
    if (accept !== undefined) input.accept = accept
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      input.closest('dialog')?.querySelector<HTMLButtonElement>('button[value=yes]')?.click()
    })
    row.append(label, input)
    body.append(row)
    inputs.set(name, input)
  }
  const asked = ask(title, body, [
    { value: 'no', text: 'Cancel' },
    { value: 'yes', text: yes, look: 'primary' },
  ])
  inputs.values().next().value?.focus()
  return (await asked) === 'yes' ? inputs : undefined
}
