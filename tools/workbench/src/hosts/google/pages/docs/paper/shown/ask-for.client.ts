import { ask } from '../../../../../../pages/shell/dialog.client.ts'

/** One field of a small dialog. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly type?: 'text' | 'number' | 'file'
  readonly lines?: number
  readonly hint?: string
}

/** Asks for a few values; undefined where the person cancelled. `more` are further answers, as `Remove`. */
export async function askFor(
  title: string,
  fields: readonly Field[],
  yes: string,
  more: readonly { readonly value: string; readonly text: string }[] = [],
): Promise<
  | { readonly answer: string; readonly values: ReadonlyMap<string, string>; readonly files: readonly File[] }
  | undefined
> {
  const body = document.createElement('div')
  body.className = 'paper-fields'
  const inputs = fields.map((field) => {
    const row = body.appendChild(document.createElement('label'))
    const input = document.createElement(field.lines === undefined ? 'input' : 'textarea')
    if (input instanceof HTMLInputElement) input.type = field.type ?? 'text'
    else input.rows = field.lines ?? 3
    if (field.type === 'number' && input instanceof HTMLInputElement) input.min = '1'
    if (field.type === 'file' && input instanceof HTMLInputElement)
      Object.assign(input, { accept: 'image/png,image/jpeg,image/gif', multiple: true })
    else input.value = field.value ?? ''
    const words = row.appendChild(document.createElement('span'))
    words.textContent = field.label
    row.append(input)
    if (field.hint !== undefined)
      row.append(Object.assign(document.createElement('small'), { textContent: field.hint }))
    input.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || input instanceof HTMLTextAreaElement)
        return
      event.preventDefault()
      input.closest('dialog')?.querySelector<HTMLButtonElement>('button[value=yes]')?.click()
    })
    return [field.name, input] as const
  })
  const asked = ask(title, body, [
    { value: 'no', text: 'Cancel' },
    ...more,
    { value: 'yes', text: yes, look: 'primary' },
  ])
  inputs[0]?.[1].focus()
  if (inputs[0]?.[1] instanceof HTMLInputElement) inputs[0][1].select()
  const answer = await asked
  if (answer === undefined || answer === 'no') return undefined
  return {
    answer,
    values: new Map(inputs.map(([name, input]) => [name, input.value])),
    files: inputs.flatMap(([, input]) => (input instanceof HTMLInputElement ? [...(input.files ?? [])] : [])),
  }
}
