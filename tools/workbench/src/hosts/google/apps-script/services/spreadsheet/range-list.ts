import { HostObject } from '../../bridge/host-object.ts'
import { addFamilies } from './families.ts'
import type { OpenSpreadsheet } from './open-spreadsheet.ts'
import { RangeObject } from './range.ts'

type Method = (...args: unknown[]) => unknown

/** Ranges of one sheet; what it does it does to each of them. */
export class RangeList extends HostObject {
  readonly className = 'Spreadsheet.RangeList'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly ranges: readonly RangeObject[],
  ) {
    super()
  }
  getRanges(): readonly RangeObject[] {
    return this.ranges
  }
  activate(): this {
    const [first] = this.ranges
    if (first)
      this.spreadsheet.select(
        first.place.sheet,
        this.ranges.map(({ area }) => area),
      )
    return this
  }
  writeEach(change: Parameters<RangeObject['writeEach']>[0]): this {
    for (const range of this.ranges) range.writeEach(change)
    return this
  }
}
addFamilies(RangeList, { isList: true })

const eachDoes = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackgroundRGB',
  'setBorder',
  'setVerticalText',
  'trimWhitespace',
  'uncheck',
] as const
for (const name of eachDoes)
  Object.defineProperty(RangeList.prototype, name, {
    value(this: RangeList, ...args: unknown[]) {
      for (const range of this.getRanges()) Reflect.apply(RangeObject.prototype[name] as Method, range, args)
      return this
    },
  })
