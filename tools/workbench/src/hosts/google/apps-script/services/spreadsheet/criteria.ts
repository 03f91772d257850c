import type { Rule, RuleValue } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue, enumValue } from '../../bridge/host-object.ts'
import { type OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'

/** A criterion with its values as a script has them: dates and ranges among them. */
export interface Criterion {
  readonly name: string
  readonly values: readonly unknown[]
}

export function toRule({ name, values }: Criterion): Rule {
  return { criterion: name, values: values.map(toRuleValue) }
}

function toRuleValue(value: unknown): RuleValue {
  if (value instanceof Date) return { date: value.getTime() }
  if (value instanceof RangeLike) return { sheet: value.place.sheet, area: value.place.area }
  if (Array.isArray(value)) return value.map((item) => (item === null ? null : String(item)))
  if (value instanceof EnumValue) return value.name
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw exception('Invalid argument: the criterion takes texts, numbers, dates and ranges.')
}

export function fromRule(spreadsheet: OpenSpreadsheet, { criterion, values }: Rule): Criterion {
  return {
    name: criterion,
    values: values.map((value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      return 'date' in value ? new Date(value.date) : spreadsheet.rangeAt(value as never)
    }),
  }
}

export function booleanCriterion({ name }: Criterion): EnumValue {
  return enumValue('Spreadsheet.BooleanCriteria', name)
}

/** The methods that choose a criterion by its name: `whenNumberBetween` is NUMBER_BETWEEN. */
export const whenMethods: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
}

export const requireMethods: Readonly<Record<string, string>> = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireCheckbox: 'CHECKBOX',
}

/** Gives a builder one method for each criterion of a table. */
export function addCriteria(
  builder: { readonly prototype: { choose(criterion: Criterion): unknown } },
  methods: Readonly<Record<string, string>>,
): void {
  for (const [method, name] of Object.entries(methods))
    Object.defineProperty(builder.prototype, method, {
      configurable: true,
      value(this: { choose(criterion: Criterion): unknown }, ...values: unknown[]) {
        const isRelative = values[0] instanceof EnumValue
        return this.choose({ name: isRelative ? `${name}_RELATIVE` : name, values })
      },
    })
}
