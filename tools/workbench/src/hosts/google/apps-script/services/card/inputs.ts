import { exception } from '../../bridge/exception.ts'
import { Action } from './actions.ts'
import { CardObject, enumName, type Json, part } from './card-object.ts'

/** What all fields have: a name by which the event object holds their value. */
abstract class Input extends CardObject {
  protected override readonly required: readonly string[] = ['name']
  setFieldName(name: unknown): this {
    return this.set('name', String(name))
  }
  setOnChangeAction(action: unknown): this {
    return this.set('onChangeAction', part(Action, action))
  }
  setTitle(title: unknown): this {
    return this.set('label', String(title))
  }
}

export class Suggestions extends CardObject {
  readonly className = 'Card_Service.Suggestions'
  addSuggestion(text: unknown): this {
    return this.add('items', { text: String(text) })
  }
  addSuggestions(texts: readonly unknown[]): this {
    for (const text of texts) this.addSuggestion(text)
    return this
  }
}

export class Validation extends CardObject {
  readonly className = 'Card_Service.Validation'
  setCharacterLimit(limit: unknown): this {
    return this.set('characterLimit', Number(limit))
  }
  setInputType(type: unknown): this {
    return this.set('inputType', enumName(type))
  }
}

export class TextInput extends Input {
  readonly className = 'Card_Service.TextInput'
  setHint(text: unknown): this {
    return this.set('hintText', String(text))
  }
  setMultiline(isMultiline: unknown): this {
    return this.set('type', isMultiline === true ? 'MULTIPLE_LINE' : 'SINGLE_LINE')
  }
  setSuggestions(suggestions: unknown): this {
    return this.set('initialSuggestions', part(Suggestions, suggestions))
  }
  setSuggestionsAction(action: unknown): this {
    return this.set('autoCompleteAction', part(Action, action))
  }
  setValidation(validation: unknown): this {
    return this.set('validation', part(Validation, validation))
  }
  setValue(value: unknown): this {
    return this.set('value', String(value))
  }
  protected override toJson(): Json {
    return { textInput: super.toJson() }
  }
}

export class SelectionInput extends Input {
  readonly className = 'Card_Service.SelectionInput'
  constructor() {
    super()
    this.set('type', 'CHECK_BOX')
  }
  setType(type: unknown): this {
    return this.set('type', enumName(type))
  }
  addItem(text: unknown, value: unknown, isSelected: unknown): this {
    return this.add('items', { text: String(text), value: String(value), selected: isSelected === true })
  }
  addMultiSelectItem(
    text: unknown,
    value: unknown,
    isSelected: unknown,
    startIconUri: unknown,
    bottomText: unknown,
  ): this {
    return this.add('items', {
      text: String(text),
      value: String(value),
      selected: isSelected === true,
      ...(startIconUri !== null && { startIconUri: String(startIconUri) }),
      ...(bottomText !== null && { bottomText: String(bottomText) }),
    })
  }
  setExternalDataSource(action: unknown): this {
    return this.set('externalDataSource', part(Action, action))
  }
  setMultiSelectMaxSelectedItems(most: unknown): this {
    return this.set('multiSelectMaxSelectedItems', Number(most))
  }
  setMultiSelectMinQueryLength(least: unknown): this {
    return this.set('multiSelectMinQueryLength', Number(least))
  }
  protected override toJson(): Json {
    return { selectionInput: super.toJson() }
  }
}

/** A switch within a decorated text, which is its label. */
export class Switch extends CardObject {
  readonly className = 'Card_Service.Switch'
  protected override readonly required = ['name', 'value']
  setFieldName(name: unknown): this {
    return this.set('name', String(name))
  }
  setValue(value: unknown): this {
    return this.set('value', String(value))
  }
  setSelected(isSelected: unknown): this {
    return this.set('selected', isSelected === true)
  }
  setControlType(type: unknown): this {
    return this.set('controlType', enumName(type))
  }
  setOnChangeAction(action: unknown): this {
    return this.set('onChangeAction', part(Action, action))
  }
}

abstract class Picker extends Input {
  constructor(type: 'DATE_AND_TIME' | 'DATE_ONLY' | 'TIME_ONLY') {
    super()
    this.set('type', type)
  }
  protected override toJson(): Json {
    return { dateTimePicker: super.toJson() }
  }
  protected setMs(ms: unknown): this {
    if (!Number.isFinite(Number(ms))) throw exception(`Invalid argument: ${String(ms)}`)
    return this.set('valueMsEpoch', String(ms))
  }
}

export class DatePicker extends Picker {
  readonly className = 'Card_Service.DatePicker'
  constructor() {
    super('DATE_ONLY')
  }
  setValueInMsSinceEpoch(ms: unknown): this {
    return this.setMs(ms)
  }
}

export class DateTimePicker extends Picker {
  readonly className = 'Card_Service.DateTimePicker'
  constructor() {
    super('DATE_AND_TIME')
  }
  setValueInMsSinceEpoch(ms: unknown): this {
    return this.setMs(ms)
  }
  setTimeZoneOffsetInMins(minutes: unknown): this {
    return this.set('timezoneOffsetDate', Number(minutes))
  }
}

export class TimePicker extends Picker {
  readonly className = 'Card_Service.TimePicker'
  private hours = 0
  private minutes = 0
  constructor() {
    super('TIME_ONLY')
  }
  setHours(hours: unknown): this {
    this.hours = within(hours, 23)
    return this.setTime()
  }
  setMinutes(minutes: unknown): this {
    this.minutes = within(minutes, 59)
    return this.setTime()
  }
  // A time of day is milliseconds since midnight in Card v1.
  private setTime(): this {
    return this.setMs((this.hours * 60 + this.minutes) * 60_000)
  }
}

function within(value: unknown, most: number): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw exception(`Invalid argument: ${String(value)}`)
  return number
}
