import type { Area, FormatRule, Look } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf } from './arguments.ts'
import { cssColor } from './colors.ts'
import { addCriteria, booleanCriterion, type Criterion, fromRule, toRule, whenMethods } from './criteria.ts'
import { type OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'

type Point = FormatRule['points'][number]
interface Facts {
  readonly ranges: readonly RangeLike[]
  readonly criterion: Criterion | undefined
  readonly look: Look
  readonly points: Readonly<Partial<Record<'min' | 'mid' | 'max', Point>>>
}

export class BooleanCondition extends HostObject {
  readonly className = 'Spreadsheet.BooleanCondition'
  constructor(private readonly facts: Facts) {
    super()
  }
  getCriteriaType(): EnumValue {
    return booleanCriterion(this.facts.criterion as Criterion)
  }
  getCriteriaValues(): readonly unknown[] {
    return this.facts.criterion?.values ?? []
  }
  getBackground(): string | null {
    return this.facts.look.background ?? null
  }
  getFontColor(): string | null {
    return this.facts.look.color ?? null
  }
  getBold(): boolean | null {
    const { weight } = this.facts.look
    return weight === undefined ? null : weight === 'bold'
  }
  getItalic(): boolean | null {
    const { style } = this.facts.look
    return style === undefined ? null : style === 'italic'
  }
  getUnderline(): boolean | null {
    const { line } = this.facts.look
    return line === undefined ? null : line === 'underline'
  }
  getStrikethrough(): boolean | null {
    const { line } = this.facts.look
    return line === undefined ? null : line === 'line-through'
  }
}

export class GradientCondition extends HostObject {
  readonly className = 'Spreadsheet.GradientCondition'
  constructor(private readonly points: Facts['points']) {
    super()
  }
  getMinColor(): string | null {
    return this.points.min?.color ?? null
  }
  getMinType(): EnumValue | null {
    return typeOf(this.points.min)
  }
  getMinValue(): string {
    return this.points.min?.value ?? ''
  }
  getMidColor(): string | null {
    return this.points.mid?.color ?? null
  }
  getMidType(): EnumValue | null {
    return typeOf(this.points.mid)
  }
  getMidValue(): string {
    return this.points.mid?.value ?? ''
  }
  getMaxColor(): string | null {
    return this.points.max?.color ?? null
  }
  getMaxType(): EnumValue | null {
    return typeOf(this.points.max)
  }
  getMaxValue(): string {
    return this.points.max?.value ?? ''
  }
}

function typeOf(point: Point | undefined): EnumValue | null {
  return point ? enumValue('Spreadsheet.InterpolationType', point.type) : null
}

abstract class RuleObject extends HostObject {
  constructor(protected facts: Facts) {
    super()
  }
  getRanges(): readonly RangeLike[] {
    return this.facts.ranges
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.facts.criterion ? new BooleanCondition(this.facts) : null
  }
  getGradientCondition(): GradientCondition | null {
    return this.facts.points.min || this.facts.points.max ? new GradientCondition(this.facts.points) : null
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.facts)
  }
}

/** A rule of conditional formatting, kept as data: nothing is coloured by it here. */
export class ConditionalFormatRule extends RuleObject {
  readonly className = 'Spreadsheet.ConditionalFormatRule'
  get data(): FormatRule {
    const { ranges, criterion, look, points } = this.facts
    return {
      areas: ranges.map(({ place }): Area => place.area),
      rule: criterion ? toRule(criterion) : null,
      look,
      points: [points.min, points.mid, points.max].flatMap((point) => point ?? []),
    }
  }
}

export class ConditionalFormatRuleBuilder extends RuleObject {
  readonly className = 'Spreadsheet.ConditionalFormatRuleBuilder'
  constructor(facts: Facts = { ranges: [], criterion: undefined, look: {}, points: {} }) {
    super(facts)
  }
  choose(criterion: Criterion): this {
    return this.with({ criterion, points: {} })
  }
  withCriteria(type: unknown, values: unknown): this {
    return this.choose({ name: nameOf(type), values: values as unknown[] })
  }
  setRanges(ranges: readonly unknown[]): this {
    if (!ranges.every((range) => range instanceof RangeLike))
      throw exception('Cannot convert Array to Range[].')
    return this.with({ ranges: ranges as readonly RangeLike[] })
  }
  setBackground(color: unknown): this {
    return this.looking('background', cssColor(color))
  }
  setFontColor(color: unknown): this {
    return this.looking('color', cssColor(color))
  }
  setBold(bold: unknown): this {
    return this.looking('weight', bold === null ? undefined : bold === true ? 'bold' : 'normal')
  }
  setItalic(italic: unknown): this {
    return this.looking('style', italic === null ? undefined : italic === true ? 'italic' : 'normal')
  }
  setUnderline(underline: unknown): this {
    return this.looking('line', underline === null ? undefined : underline === true ? 'underline' : 'none')
  }
  setStrikethrough(strikethrough: unknown): this {
    return this.looking(
      'line',
      strikethrough === null ? undefined : strikethrough === true ? 'line-through' : 'none',
    )
  }
  setGradientMinpoint(color: unknown): this {
    return this.point('min', color, 'MIN', '')
  }
  setGradientMinpointWithValue(color: unknown, type: unknown, value: unknown): this {
    return this.point('min', color, nameOf(type), value)
  }
  setGradientMidpointWithValue(color: unknown, type: unknown, value: unknown): this {
    return this.point('mid', color, nameOf(type), value)
  }
  setGradientMaxpoint(color: unknown): this {
    return this.point('max', color, 'MAX', '')
  }
  setGradientMaxpointWithValue(color: unknown, type: unknown, value: unknown): this {
    return this.point('max', color, nameOf(type), value)
  }
  build(): ConditionalFormatRule {
    if (this.facts.ranges.length === 0)
      throw exception('A conditional format rule must have at least one range.')
    return new ConditionalFormatRule(this.facts)
  }
  private point(key: 'min' | 'mid' | 'max', color: unknown, type: string, value: unknown): this {
    const point = { color: cssColor(color) ?? '#ffffff', type, value: String(value) }
    return this.with({ criterion: undefined, points: { ...this.facts.points, [key]: point } })
  }
  private looking(key: keyof Look, value: string | undefined): this {
    const { [key]: _, ...look } = this.facts.look
    return this.with({ look: value === undefined ? look : { ...look, [key]: value } })
  }
  private with(facts: Partial<Facts>): this {
    this.facts = { ...this.facts, ...facts }
    return this
  }
}
addCriteria(ConditionalFormatRuleBuilder, whenMethods)

export function formatRuleOf(
  spreadsheet: OpenSpreadsheet,
  sheet: number,
  data: FormatRule,
): ConditionalFormatRule {
  const [min, mid, max] = data.points.length === 3 ? data.points : [data.points[0], undefined, data.points[1]]
  return new ConditionalFormatRule({
    ranges: data.areas.map((area) => spreadsheet.rangeAt({ sheet, area })),
    criterion: data.rule ? fromRule(spreadsheet, data.rule) : undefined,
    look: data.look,
    points: { ...(min && { min }), ...(mid && { mid }), ...(max && { max }) },
  })
}
