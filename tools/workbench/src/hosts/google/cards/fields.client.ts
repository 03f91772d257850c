import type { FormInput, FormInputs } from './card.ts'

/** One field of a card, as what reads and checks its value. */
export interface Field {
  readonly name: string
  /** Undefined where nothing is chosen. */
  value(): FormInput | undefined
  /** Puts a value back that was there before the card was shown anew. */
  restore(value: FormInput): void
  /** What is wrong with it, in words; null clears it. */
  say(fault: string | null): void
  /** A fault of the value by itself. */
  fault(): string | null
  focus(): void
}

/** The fields of one card. */
export class Fields {
  private readonly fields: Field[] = []
  add(field: Field): void {
    this.fields.push(field)
  }
  inputs(): FormInputs {
    const values = new Map<string, FormInput>()
    for (const { name, value } of this.fields) {
      const one = value()
      if (one === undefined) continue
      const known = values.get(name)
      // Switches may share a name: then its values are all of those that are on.
      if (known && 'strings' in known && 'strings' in one)
        values.set(name, { strings: [...known.strings, ...one.strings] })
      else values.set(name, one)
    }
    return Object.fromEntries(values)
  }
  restore(inputs: FormInputs): void {
    for (const field of this.fields) {
      const value = inputs[field.name]
      if (value) field.restore(value)
    }
  }
  /** Checks the fields, says what is wrong at each, and gives whether nothing is. */
  check(isRequired: (name: string) => boolean, words: { readonly required: string }): boolean {
    let first: Field | undefined
    for (const field of this.fields) {
      const value = field.value()
      const isEmpty =
        value === undefined || ('strings' in value && value.strings.every((text) => text === ''))
      const fault = isEmpty && isRequired(field.name) ? words.required : field.fault()
      field.say(fault)
      if (fault !== null) first ??= field
    }
    first?.focus()
    return first === undefined
  }
}
