import type { Area, Protection as ProtectionData } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { User } from '../user.ts'
import { emailOf } from './arguments.ts'
import { type OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'

/** A protected range or sheet: who may change it. */
export class Protection extends HostObject {
  readonly className = 'Spreadsheet.Protection'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly sheet: number,
    private readonly id: string,
  ) {
    super()
  }
  getProtectionType(): EnumValue {
    return enumValue('Spreadsheet.ProtectionType', this.data.area ? 'RANGE' : 'SHEET')
  }
  getRange(): RangeLike {
    const { rows, columns } = this.spreadsheet.sheet(this.sheet).facts
    return this.at(this.data.area ?? { row: 1, column: 1, rows, columns })
  }
  setRange(range: unknown): this {
    if (!(range instanceof RangeLike)) throw exception('Invalid argument: range')
    return this.write({ area: range.place.area, range: null })
  }
  getRangeName(): string | null {
    return this.data.range
  }
  setRangeName(name: unknown): this {
    const named = this.spreadsheet.workbook.facts.names.find((one) => one.name === String(name))
    if (!named) throw exception('Range name not found')
    return this.write({ area: named.area, range: named.name })
  }
  setNamedRange(range: unknown): this {
    const name = (range as { getName?(): string } | null)?.getName?.()
    return this.setRangeName(name)
  }
  getDescription(): string {
    return this.data.description
  }
  setDescription(description: unknown): this {
    return this.write({ description: String(description) })
  }
  isWarningOnly(): boolean {
    return this.data.isWarning
  }
  setWarningOnly(isWarning: unknown): this {
    return this.write({ isWarning: isWarning === true })
  }
  getEditors(): readonly User[] {
    const { owner } = this.spreadsheet.facts
    return [owner, ...this.data.editors.filter((email) => email !== owner)].map((email) => new User(email))
  }
  addEditor(user: unknown): this {
    return this.addEditors([user])
  }
  addEditors(users: readonly unknown[]): this {
    return this.write({ editors: [...new Set([...this.data.editors, ...users.map(emailOf)])] })
  }
  removeEditor(user: unknown): this {
    return this.removeEditors([user])
  }
  removeEditors(users: readonly unknown[]): this {
    const gone = users.map(emailOf)
    return this.write({ editors: this.data.editors.filter((email) => !gone.includes(email)) })
  }
  canEdit(): boolean {
    const { email } = this.spreadsheet.actor
    return this.spreadsheet.facts.owner === email || this.data.editors.includes(email)
  }
  canDomainEdit(): boolean {
    return false
  }
  getUnprotectedRanges(): readonly RangeLike[] {
    return this.data.unprotected.map((area) => this.at(area))
  }
  setUnprotectedRanges(ranges: readonly unknown[]): this {
    return this.write({
      unprotected: ranges.flatMap((range) => (range instanceof RangeLike ? [range.place.area] : [])),
    })
  }
  remove(): void {
    this.put(() => [])
  }
  private at(area: Area): RangeLike {
    return this.spreadsheet.rangeAt({ sheet: this.sheet, area })
  }
  private get data(): ProtectionData {
    const found = this.spreadsheet.sheet(this.sheet).facts.protections.find(({ id }) => id === this.id)
    if (!found) throw exception('The protection is no longer there.')
    return found
  }
  private write(patch: Partial<ProtectionData>): this {
    this.put((one) => [{ ...one, ...patch }])
    return this
  }
  private put(change: (one: ProtectionData) => readonly ProtectionData[]): void {
    this.spreadsheet.change((edit) => {
      const { protections } = edit.sheet(this.sheet).facts
      edit.setFacts(this.sheet, {
        protections: protections.flatMap((one) => (one.id === this.id ? change(one) : [one])),
      })
    })
  }
}

/** Protects a range, or with null the whole sheet; all who may change the spreadsheet may go on to until they are removed. */
export function protect(spreadsheet: OpenSpreadsheet, sheet: number, area: Area | null): Protection {
  const known = spreadsheet.sheet(sheet).facts.protections.find((one) => area === null && one.area === null)
  if (known) return new Protection(spreadsheet, sheet, known.id)
  const id = spreadsheet.newId()
  const { editors } = spreadsheet.facts
  const made = { id, area, description: '', editors, isWarning: false, unprotected: [], range: null }
  spreadsheet.change((edit) =>
    edit.setFacts(sheet, { protections: [...edit.sheet(sheet).facts.protections, made] }),
  )
  return new Protection(spreadsheet, sheet, id)
}

export function protectionsOf(
  spreadsheet: OpenSpreadsheet,
  sheet: number,
  type: EnumValue,
): readonly Protection[] {
  return spreadsheet
    .sheet(sheet)
    .facts.protections.filter(({ area }) => (area === null) === (type.name === 'SHEET'))
    .map(({ id }) => new Protection(spreadsheet, sheet, id))
}
