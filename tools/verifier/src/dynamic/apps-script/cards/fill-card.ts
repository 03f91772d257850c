import type { FormInput, FormInputs } from '@crenwiz/workbench'
import { type Typed, valueFor } from '../typed.ts'
import type { CardField } from './card-parts.ts'

/** How a card's fields are filled: all of them, those alone in which nothing stands, or none. */
export const fillings = ['all', 'empty', 'none'] as const
export type Filling = (typeof fillings)[number]

export interface Filled {
  readonly inputs: FormInputs
  /** The names of the fields into which something was typed. */
  readonly typed: readonly string[]
  /** Those that nothing of ours fits. */
  readonly left: readonly string[]
}

/** The values of a card's fields after a person has filled them in. */
export function fillCard(fields: readonly CardField[], typed: Typed, filling: Filling): Filled {
  const inputs = new Map<string, FormInput>()
  const done: string[] = []
  const left: string[] = []
  for (const field of fields) {
    const { name } = field.input
    const { value, isTyped = false } = inputOf(field, typed, filling)
    if (value === undefined) {
      left.push(name)
      continue
    }
    if (isTyped) done.push(name)
    // Switches may share a name: then its values are all of those that are on.
    const known = inputs.get(name)
    inputs.set(
      name,
      known && 'strings' in known && 'strings' in value
        ? { strings: [...known.strings, ...value.strings] }
        : value,
    )
  }
  return { inputs: Object.fromEntries([...inputs].filter(([, input]) => !isEmpty(input))), typed: done, left }
}

interface Value {
  /** Nothing where the field can't be filled in. */
  readonly value: FormInput | undefined
  readonly isTyped?: boolean
}

const isEmpty = (input: FormInput) => 'strings' in input && input.strings.length === 0

function inputOf(field: CardField, typed: Typed, filling: Filling): Value {
  if (field.kind === 'text') return textOf(field.input, typed, filling)
  if (field.kind === 'selection') return chosenOf(field.input, typed, filling)
  if (field.kind === 'picker') return momentOf(field.input, typed)
  const { value = 'true', selected = false } = field.input
  const isOn = filling === 'none' ? selected : true
  return { value: { strings: isOn ? [value] : [] } }
}

function textOf(
  { name, label, hintText, value = '', validation }: Extract<CardField, { kind: 'text' }>['input'],
  typed: Typed,
  filling: Filling,
): Value {
  if (filling === 'none' || (filling === 'empty' && value !== '')) return { value: { strings: [value] } }
  const types: Readonly<Record<string, string>> = { EMAIL: 'email', INTEGER: 'number', FLOAT: 'number' }
  const made = valueFor(
    {
      name,
      label,
      hint: hintText,
      type: types[validation?.inputType ?? ''],
      most: validation?.characterLimit,
      value,
    },
    typed,
  )
  return made === undefined ? { value: undefined } : { value: { strings: [made] }, isTyped: true }
}

type Selection = Extract<CardField, { kind: 'selection' }>['input']

/** A thing of the person's where one is offered, else what is chosen already, else what stands first; all where many may be. */
function chosenOf(
  { type, items = [], multiSelectMaxSelectedItems: most = items.length }: Selection,
  { calendar }: Typed,
  filling: Filling,
): Value {
  // A list that Google or the add-on fills while somebody types: there is nothing to choose from here.
  if (items.length === 0) return { value: undefined }
  const selected = items.filter((item) => item.selected === true).map(({ value }) => value)
  if (filling === 'none') return { value: { strings: selected } }
  const values = items.map(({ value }) => value)
  if (type === 'CHECK_BOX' || type === 'SWITCH' || type === 'MULTI_SELECT')
    return { value: { strings: values.slice(0, most) } }
  const theirs = filling === 'all' ? items.find(({ text }) => text.includes(calendar)) : undefined
  const [first] = theirs ? [theirs.value] : selected.length > 0 ? selected : values
  return { value: { strings: first === undefined ? [] : [first] } }
}

function momentOf(
  { type, valueMsEpoch }: Extract<CardField, { kind: 'picker' }>['input'],
  { day }: Typed,
): Value {
  const there = valueMsEpoch === undefined ? undefined : Number(valueMsEpoch)
  if (type === 'TIME_ONLY') return { value: { time: { hours: 9, minutes: 30 } } }
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (type === 'DATE_ONLY') return { value: { date: there ?? midnight } }
  return { value: { dateTime: there ?? midnight + 9 * 3_600_000 } }
}
