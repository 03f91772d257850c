import type { Rule } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf } from './arguments.ts'
import { addCriteria, type Criterion, fromRule, requireMethods, toRule } from './criteria.ts'
import type { OpenSpreadsheet } from './open-spreadsheet.ts'

interface Facts {
  readonly criterion: Criterion | undefined
  readonly allowsInvalid: boolean
  readonly help: string | null
}

abstract class Validation extends HostObject {
  constructor(protected facts: Facts) {
    super()
  }
  getAllowInvalid(): boolean {
    return this.facts.allowsInvalid
  }
  getCriteriaType(): EnumValue | null {
    const { criterion } = this.facts
    return criterion ? enumValue('Spreadsheet.DataValidationCriteria', criterion.name) : null
  }
  getCriteriaValues(): readonly unknown[] {
    return this.facts.criterion?.values ?? []
  }
  getHelpText(): string | null {
    return this.facts.help
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.facts)
  }
}

/** A rule for what may be entered into cells. */
export class DataValidation extends Validation {
  readonly className = 'Spreadsheet.DataValidation'
  get rule(): Rule {
    const { criterion, allowsInvalid, help } = this.facts
    if (!criterion) throw exception('The data validation rule has no criterion.')
    return { ...toRule(criterion), allowsInvalid, help }
  }
}

export class DataValidationBuilder extends Validation {
  readonly className = 'Spreadsheet.DataValidationBuilder'
  constructor(facts: Facts = { criterion: undefined, allowsInvalid: true, help: null }) {
    super(facts)
  }
  choose(criterion: Criterion): this {
    this.facts = { ...this.facts, criterion }
    return this
  }
  requireValueInList(values: unknown, showDropdown: unknown = true): this {
    return this.choose({ name: 'VALUE_IN_LIST', values: [values, showDropdown] })
  }
  requireValueInRange(range: unknown, showDropdown: unknown = true): this {
    return this.choose({ name: 'VALUE_IN_RANGE', values: [range, showDropdown] })
  }
  withCriteria(type: unknown, values: unknown): this {
    return this.choose({ name: nameOf(type), values: values as unknown[] })
  }
  setAllowInvalid(allows: unknown): this {
    this.facts = { ...this.facts, allowsInvalid: allows === true }
    return this
  }
  setHelpText(text: unknown): this {
    this.facts = { ...this.facts, help: String(text) }
    return this
  }
  build(): DataValidation {
    return new DataValidation(this.facts)
  }
}
addCriteria(DataValidationBuilder, requireMethods)

export function validationOf(spreadsheet: OpenSpreadsheet, rule: Rule | undefined): DataValidation | null {
  if (!rule) return null
  const { allowsInvalid = true, help = null } = rule
  return new DataValidation({ criterion: fromRule(spreadsheet, rule), allowsInvalid, help })
}

/** What isn't allowed into a cell of this rule, in words: lists, checkboxes and numbers are looked at, other rules are data only. */
export function refusalOf({ criterion, values, allowsInvalid }: Rule, value: unknown): string | null {
  if (allowsInvalid !== false || value === '' || value === null) return null
  const number = Number(value)
  const [first, second] = values.map(Number)
  const isNumber = typeof value === 'number'
  const isAllowed: Readonly<Record<string, () => boolean>> = {
    VALUE_IN_LIST: () => Array.isArray(values[0]) && values[0].includes(String(value)),
    NUMBER_BETWEEN: () => isNumber && number >= Number(first) && number <= Number(second),
    NUMBER_EQUAL_TO: () => isNumber && number === first,
    NUMBER_GREATER_THAN: () => isNumber && number > Number(first),
    NUMBER_GREATER_THAN_OR_EQUAL_TO: () => isNumber && number >= Number(first),
    NUMBER_LESS_THAN: () => isNumber && number < Number(first),
    NUMBER_LESS_THAN_OR_EQUAL_TO: () => isNumber && number <= Number(first),
    NUMBER_NOT_EQUAL_TO: () => isNumber && number !== first,
  }
  const check = Object.hasOwn(isAllowed, criterion) ? isAllowed[criterion] : undefined
  return check && !check() ? 'violates the data validation rules set on this cell.' : null
}
