import type { FilterRule } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf } from './arguments.ts'
import { addCriteria, booleanCriterion, type Criterion, fromRule, toRule, whenMethods } from './criteria.ts'
import type { OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'

interface Facts {
  readonly criterion: Criterion | undefined
  readonly hidden: readonly string[]
}

abstract class Criteria extends HostObject {
  constructor(protected facts: Facts) {
    super()
  }
  getCriteriaType(): EnumValue | null {
    return this.facts.criterion ? booleanCriterion(this.facts.criterion) : null
  }
  getCriteriaValues(): readonly unknown[] {
    return this.facts.criterion?.values ?? []
  }
  getHiddenValues(): readonly string[] {
    return this.facts.hidden
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.facts)
  }
}

export class FilterCriteria extends Criteria {
  readonly className = 'Spreadsheet.FilterCriteria'
  get rule(): FilterRule {
    const { criterion, hidden } = this.facts
    return { hidden, rule: criterion ? toRule(criterion) : null }
  }
}

export class FilterCriteriaBuilder extends Criteria {
  readonly className = 'Spreadsheet.FilterCriteriaBuilder'
  constructor(facts: Facts = { criterion: undefined, hidden: [] }) {
    super(facts)
  }
  choose(criterion: Criterion): this {
    this.facts = { ...this.facts, criterion }
    return this
  }
  withCriteria(type: unknown, values: unknown): this {
    return this.choose({ name: nameOf(type), values: values as unknown[] })
  }
  setHiddenValues(values: readonly unknown[]): this {
    this.facts = { ...this.facts, hidden: values.map(String) }
    return this
  }
  build(): FilterCriteria {
    return new FilterCriteria(this.facts)
  }
}
addCriteria(FilterCriteriaBuilder, whenMethods)

/** A sheet's filter, kept as data: no row is hidden by it here. */
export class Filter extends HostObject {
  readonly className = 'Spreadsheet.Filter'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly sheet: number,
  ) {
    super()
  }
  getRange(): RangeLike {
    return this.spreadsheet.rangeAt({ sheet: this.sheet, area: this.data.area })
  }
  getColumnFilterCriteria(column: unknown): FilterCriteria | null {
    const found = this.data.criteria[Number(column)]
    if (!found) return null
    const criterion = found.rule ? fromRule(this.spreadsheet, found.rule) : undefined
    return new FilterCriteria({ criterion, hidden: found.hidden })
  }
  setColumnFilterCriteria(column: unknown, criteria: unknown): this {
    const { [Number(column)]: _, ...others } = this.data.criteria
    if (criteria !== null && !(criteria instanceof FilterCriteria))
      throw exception('Cannot convert the value to a FilterCriteria.')
    this.write({ ...others, ...(criteria && { [Number(column)]: criteria.rule }) })
    return this
  }
  removeColumnFilterCriteria(column: unknown): this {
    return this.setColumnFilterCriteria(column, null)
  }
  remove(): void {
    this.spreadsheet.change((edit) => edit.setFacts(this.sheet, { filter: null }))
  }
  private get data() {
    const { filter } = this.spreadsheet.sheet(this.sheet).facts
    if (!filter) throw exception('The filter is no longer there.')
    return filter
  }
  private write(criteria: Readonly<Record<number, FilterRule>>): void {
    const { area } = this.data
    this.spreadsheet.change((edit) => edit.setFacts(this.sheet, { filter: { area, criteria } }))
  }
}
