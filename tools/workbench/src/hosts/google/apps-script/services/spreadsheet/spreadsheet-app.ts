import { createSheets } from '../../../sheets/create-sheets.ts'
import type { Sheets } from '../../../sheets/sheets.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { timeZoneOf } from '../session.ts'
import { type Ui, uiOf } from '../ui/ui-objects.ts'
import { Banding } from './banding.ts'
import { ColorBuilder, ColorObject } from './colors.ts'
import {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  GradientCondition,
} from './conditional-format.ts'
import { DataValidation, DataValidationBuilder } from './data-validation.ts'
import {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from './developer-metadata.ts'
import { Filter, FilterCriteria, FilterCriteriaBuilder } from './filters.ts'
import { NamedRange } from './named-range.ts'
import type { OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'
import { OverGridImage } from './over-grid-image.ts'
import { Protection } from './protection.ts'
import { RangeObject } from './range.ts'
import { RangeList } from './range-list.ts'
import { RichTextValue, RichTextValueBuilder, TextStyle, TextStyleBuilder } from './rich-text.ts'
import { Selection } from './selection.ts'
import { SheetObject } from './sheet.ts'
import { SpreadsheetObject } from './spreadsheet.ts'
import { Spreadsheets } from './spreadsheets.ts'
import { TextFinder } from './text-finder.ts'
import { TextRotation } from './text-rotation.ts'

class SpreadsheetApp extends HostObject {
  readonly className = 'Spreadsheet.SpreadsheetApp'
  private readonly sheets: Sheets
  private readonly known: Spreadsheets
  private active: string | undefined
  constructor(private readonly parts: ServiceParts) {
    super()
    this.sheets = parts.sheets ?? createSheets(parts)
    this.active = parts.container?.kind === 'spreadsheet' ? parts.container.id : undefined
    this.known = new Spreadsheets(this.sheets, this.actor, parts)
  }
  getActive(): HostObject | null {
    return this.getActiveSpreadsheet()
  }
  /** Null for a script that is bound to no spreadsheet. */
  getActiveSpreadsheet(): HostObject | null {
    return this.active === undefined ? null : this.opened(this.active).whole()
  }
  setActiveSpreadsheet(spreadsheet: unknown): void {
    if (!(spreadsheet instanceof SpreadsheetObject)) throw exception('Invalid argument: newActiveSpreadsheet')
    this.active = spreadsheet.getId()
  }
  getActiveSheet(): HostObject | null {
    return this.here?.getActiveSheet() ?? null
  }
  setActiveSheet(sheet: unknown): SheetObject {
    if (!(sheet instanceof SheetObject)) throw exception('Invalid argument: sheet')
    return sheet.activate()
  }
  getActiveRange(): RangeLike | null {
    return this.here?.getActiveRange() ?? null
  }
  getActiveRangeList(): RangeList | null {
    return this.here?.getActiveRangeList() ?? null
  }
  getCurrentCell(): RangeLike | null {
    return this.here?.getCurrentCell() ?? null
  }
  getSelection(): Selection | null {
    return this.here?.getSelection() ?? null
  }
  setActiveRange(range: unknown): RangeObject {
    if (!(range instanceof RangeObject)) throw exception('Invalid argument: range')
    return range.activate()
  }
  setActiveRangeList(list: unknown): RangeList {
    if (!(list instanceof RangeList)) throw exception('Invalid argument: rangeList')
    return list.activate()
  }
  setCurrentCell(cell: unknown): RangeObject {
    if (!(cell instanceof RangeObject)) throw exception('Invalid argument: cell')
    return cell.activateAsCurrentCell()
  }
  openById(id: unknown): HostObject {
    return this.opened(String(id)).whole()
  }
  openByUrl(url: unknown): HostObject {
    const [, id] = /(?:\/d\/|[?&]id=)([\w-]{20,})/.exec(String(url)) ?? []
    if (id === undefined) throw exception('Invalid argument: url')
    return this.openById(id)
  }
  open(file: unknown): HostObject {
    const id = (file as { getId?(): string } | null)?.getId?.()
    if (id === undefined) throw exception('Invalid argument: file')
    return this.openById(id)
  }
  create(name: unknown, rows: unknown = 1000, columns: unknown = 26): HostObject {
    const made = this.sheets.create(this.actor, {
      title: String(name),
      rows: Number(rows),
      columns: Number(columns),
      timeZone: timeZoneOf(this.parts),
    })
    return this.openById(made.id)
  }
  /** All that a script does is done at once. */
  flush(): void {}
  getUi(): Ui {
    return uiOf(this.parts, 'SpreadsheetApp')
  }
  newColor(): ColorBuilder {
    return new ColorBuilder(undefined)
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder()
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder()
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder()
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder()
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder()
  }

  private get here(): SpreadsheetObject | undefined {
    return this.active === undefined ? undefined : (this.opened(this.active).whole() as SpreadsheetObject)
  }
  private get actor() {
    return { email: this.parts.person.email, app: this.parts.project.id }
  }
  private opened(id: string): OpenSpreadsheet {
    return this.known.open(id)
  }
}

export const spreadsheet: ServiceModule = {
  globals: { SpreadsheetApp: (parts) => new SpreadsheetApp(parts) },
  classes: {
    'Spreadsheet.Banding': Banding,
    'Spreadsheet.BooleanCondition': BooleanCondition,
    'Spreadsheet.Color': ColorObject,
    'Spreadsheet.ColorBuilder': ColorBuilder,
    'Spreadsheet.ConditionalFormatRule': ConditionalFormatRule,
    'Spreadsheet.ConditionalFormatRuleBuilder': ConditionalFormatRuleBuilder,
    'Spreadsheet.DataValidation': DataValidation,
    'Spreadsheet.DataValidationBuilder': DataValidationBuilder,
    'Spreadsheet.DeveloperMetadata': DeveloperMetadata,
    'Spreadsheet.DeveloperMetadataFinder': DeveloperMetadataFinder,
    'Spreadsheet.DeveloperMetadataLocation': DeveloperMetadataLocation,
    'Spreadsheet.Filter': Filter,
    'Spreadsheet.FilterCriteria': FilterCriteria,
    'Spreadsheet.FilterCriteriaBuilder': FilterCriteriaBuilder,
    'Spreadsheet.GradientCondition': GradientCondition,
    'Spreadsheet.NamedRange': NamedRange,
    'Spreadsheet.OverGridImage': OverGridImage,
    'Spreadsheet.Protection': Protection,
    'Spreadsheet.Range': RangeObject,
    'Spreadsheet.RangeList': RangeList,
    'Spreadsheet.RichTextValue': RichTextValue,
    'Spreadsheet.RichTextValueBuilder': RichTextValueBuilder,
    'Spreadsheet.Selection': Selection,
    'Spreadsheet.Sheet': SheetObject,
    'Spreadsheet.Spreadsheet': SpreadsheetObject,
    'Spreadsheet.SpreadsheetApp': SpreadsheetApp,
    'Spreadsheet.TextFinder': TextFinder,
    'Spreadsheet.TextRotation': TextRotation,
    'Spreadsheet.TextStyle': TextStyle,
    'Spreadsheet.TextStyleBuilder': TextStyleBuilder,
  },
}
