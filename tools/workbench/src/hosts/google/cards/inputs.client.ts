import type { DateTimePicker, FormInput, SelectionInput, TextInput } from './card.ts'
import { el, newId } from './dom.client.ts'
import type { Field } from './fields.client.ts'
import { picture } from './icons.client.ts'
import type { Showing } from './show.client.ts'

/** A field's frame: its label above, what helps or is wrong below. */
function framed(
  control: HTMLElement,
  {
    label,
    hint,
    name,
  }: { readonly label?: string | undefined; readonly hint?: string | undefined; readonly name: string },
): { readonly element: HTMLElement; say: Field['say'] } {
  const id = newId()
  control.id = id
  const below = el('p', { class: 'card-hint', id: `${id}-hint` }, hint ?? '')
  control.setAttribute('aria-describedby', below.id)
  if (label === undefined) control.setAttribute('aria-label', name)
  return {
    element: el(
      'div',
      { class: 'card-field' },
      label !== undefined && el('label', { for: id }, label),
      control,
      below,
    ),
    say(fault) {
      below.textContent = fault ?? hint ?? ''
      below.classList.toggle('card-fault', fault !== null)
      if (fault === null) control.removeAttribute('aria-invalid')
      else control.setAttribute('aria-invalid', 'true')
    },
  }
}

export function textInputOf(input: TextInput, showing: Showing): HTMLElement {
  const isLong = input.type === 'MULTIPLE_LINE'
  const { characterLimit, inputType } = input.validation ?? {}
  const listId = newId()
  const control = isLong
    ? el('textarea', { rows: 4, maxlength: characterLimit })
    : el('input', {
        type: inputType === 'EMAIL' ? 'email' : 'text',
        inputmode: inputType === 'INTEGER' ? 'numeric' : inputType === 'FLOAT' ? 'decimal' : undefined,
        maxlength: characterLimit,
        list: input.initialSuggestions || input.autoCompleteAction ? listId : undefined,
        autocomplete: 'off',
      })
  control.value = input.value ?? ''
  const { element, say } = framed(control, { label: input.label, hint: input.hintText, name: input.name })
  if (control instanceof HTMLInputElement && control.hasAttribute('list'))
    element.append(suggestionsOf(input, control, listId, showing))
  showing.fields.add({
    name: input.name,
    value: () => ({ strings: [control.value] }),
    restore: (value) => {
      if ('strings' in value) control.value = value.strings[0] ?? ''
    },
    say,
    fault: () => faultOf(control.value, inputType, showing),
    focus: () => control.focus(),
  })
  onChange(control, input.onChangeAction, showing)
  return element
}

function faultOf(value: string, type: string | undefined, { words }: Showing): string | null {
  if (value === '') return null
  if (type === 'INTEGER' && !/^[+-]?\d+$/.test(value.trim())) return words.notNumber
  if (type === 'FLOAT' && !/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(value.trim())) return words.notNumber
  if (type === 'EMAIL' && !/^[^\s@]+@[^\s@]+$/.test(value.trim())) return words.notMail
  return null
}

/** What may be meant: the card's own list, and what the add-on says to what is typed so far. */
function suggestionsOf(
  { initialSuggestions, autoCompleteAction }: TextInput,
  control: HTMLInputElement,
  id: string,
  { port, fields }: Showing,
): HTMLElement {
  const list = el('datalist', { id })
  const fill = (texts: readonly string[]) =>
    list.replaceChildren(...texts.map((text) => el('option', { value: text })))
  fill((initialSuggestions?.items ?? []).map(({ text }) => text))
  if (autoCompleteAction) {
    let newest = 0
    control.addEventListener('input', async () => {
      newest += 1
      const mine = newest
      const answer = await port.act(autoCompleteAction, fields.inputs())
      if (mine === newest && answer.kind === 'suggestions') fill(answer.texts)
    })
  }
  return list
}

export function selectionOf(input: SelectionInput, showing: Showing): HTMLElement {
  if (input.type === 'DROPDOWN') return dropdownOf(input, showing)
  return choicesOf(input, showing)
}

function dropdownOf(input: SelectionInput, showing: Showing): HTMLElement {
  const items = input.items ?? []
  const hasChosen = items.some(({ selected }) => selected === true)
  const control = el(
    'select',
    {},
    !hasChosen && el('option', { value: '', disabled: true, selected: true }, showing.words.choose),
    ...items.map(({ text, value, selected }) => el('option', { value, selected: selected === true }, text)),
  )
  const { element, say } = framed(control, { label: input.label, name: input.name })
  showing.fields.add({
    name: input.name,
    value: () => (control.value === '' && !hasChosen ? undefined : { strings: [control.value] }),
    restore: (value) => {
      if ('strings' in value) control.value = value.strings[0] ?? ''
    },
    say,
    fault: () => null,
    focus: () => control.focus(),
  })
  onChange(control, input.onChangeAction, showing)
  return element
}

/** Check boxes, radio buttons, switches and the list of many, each of them boxes beside their texts. */
function choicesOf(input: SelectionInput, showing: Showing): HTMLElement {
  const isOne = input.type === 'RADIO_BUTTON'
  const group = newId()
  const below = el('p', { class: 'card-hint' })
  const most = input.multiSelectMaxSelectedItems ?? Number.POSITIVE_INFINITY
  const boxes = (input.items ?? []).map((item) => {
    const box = el('input', {
      type: isOne ? 'radio' : 'checkbox',
      role: input.type === 'SWITCH' ? 'switch' : undefined,
      class: input.type === 'SWITCH' ? 'card-switch' : 'card-check',
      name: group,
      value: item.value,
    })
    box.checked = item.selected === true
    return { box, item }
  })
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ item }) => item.value)
  const limit = () => {
    for (const { box } of boxes) box.disabled = !box.checked && chosen().length >= most
  }
  const element = el(
    'fieldset',
    { class: 'card-field card-choices' },
    input.label !== undefined && el('legend', {}, input.label),
    ...boxes.map(({ box, item }) =>
      el(
        'label',
        { class: 'card-choice' },
        box,
        item.startIconUri !== undefined && picture(item.startIconUri, '', showing.port, 'card-icon'),
        el(
          'span',
          {},
          item.text,
          item.bottomText !== undefined && el('small', { class: 'card-quiet' }, item.bottomText),
        ),
      ),
    ),
    below,
  )
  if (input.label === undefined) element.setAttribute('aria-label', input.name)
  if (!isOne) limit()
  element.addEventListener('change', () => {
    if (!isOne) limit()
    if (input.onChangeAction) showing.act(input.onChangeAction)
  })
  showing.fields.add({
    name: input.name,
    value: () => (chosen().length > 0 ? { strings: chosen() } : undefined),
    restore: (value) => {
      for (const { box, item } of boxes)
        box.checked = 'strings' in value && value.strings.includes(item.value)
      if (!isOne) limit()
    },
    say: (fault) => {
      below.textContent = fault ?? ''
      below.classList.toggle('card-fault', fault !== null)
    },
    fault: () => null,
    focus: () => boxes[0]?.box.focus(),
  })
  return element
}

export function pickerOf(picker: DateTimePicker, showing: Showing): HTMLElement {
  const kinds = { DATE_ONLY: 'date', TIME_ONLY: 'time', DATE_AND_TIME: 'datetime-local' } as const
  const kind = kinds[(picker.type ?? 'DATE_AND_TIME') as keyof typeof kinds] ?? 'datetime-local'
  const control = el('input', { type: kind })
  const ms = picker.valueMsEpoch === undefined ? undefined : Number(picker.valueMsEpoch)
  // A date and time is a moment, shown by the offset that comes with it; days and times of day have no zone.
  const shift = kind === 'datetime-local' ? (picker.timezoneOffsetDate ?? 0) * 60_000 : 0
  if (ms !== undefined) control.value = textOf(ms + shift, kind)
  const { element, say } = framed(control, { label: picker.label, name: picker.name })
  showing.fields.add({
    name: picker.name,
    value: () => valueOfPicker(control.value, kind),
    restore: (value) => {
      if ('date' in value) control.value = textOf(value.date, kind)
      if ('dateTime' in value) control.value = textOf(value.dateTime, kind)
      if ('time' in value) control.value = textOf((value.time.hours * 60 + value.time.minutes) * 60_000, kind)
    },
    say,
    fault: () => null,
    focus: () => control.focus(),
  })
  onChange(control, picker.onChangeAction, showing)
  return element
}

type PickerKind = 'date' | 'time' | 'datetime-local'

function textOf(ms: number, kind: PickerKind): string {
  const text = new Date(ms).toISOString()
  return kind === 'date' ? text.slice(0, 10) : kind === 'time' ? text.slice(11, 16) : text.slice(0, 16)
}

function valueOfPicker(text: string, kind: PickerKind): FormInput | undefined {
  if (text === '') return undefined
  if (kind === 'date') return { date: Date.parse(`${text}T00:00:00Z`) }
  if (kind === 'datetime-local') return { dateTime: Date.parse(`${text}Z`) }
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return { time: { hours, minutes } }
}

function onChange(control: HTMLElement, action: TextInput['onChangeAction'], showing: Showing): void {
  if (action) control.addEventListener('change', () => showing.act(action))
}
