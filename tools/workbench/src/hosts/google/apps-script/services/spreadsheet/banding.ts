import type { BandingData } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { cssColor } from './colors.ts'
import { type OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'

/** Header, first, second and footer of each theme, from memory of the editor's palette. */
const themes: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
}

export function bandingColors(
  kind: 'Row' | 'Column',
  theme: string,
  { hasHeader, hasFooter }: { readonly hasHeader: boolean; readonly hasFooter: boolean },
): BandingData['colors'] {
  const [header, first, second, footer] =
    themes[theme] ?? (themes.LIGHT_GREY as readonly [string, string, string, string])
  return {
    [`Header${kind}`]: hasHeader ? header : null,
    [`First${kind}`]: first,
    [`Second${kind}`]: second,
    [`Footer${kind}`]: hasFooter ? footer : null,
  }
}

/** Alternating colours, kept as data. */
export class Banding extends HostObject {
  readonly className = 'Spreadsheet.Banding'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly sheet: number,
    private readonly id: string,
  ) {
    super()
  }
  getRange(): RangeLike {
    return this.spreadsheet.rangeAt({ sheet: this.sheet, area: this.data.area })
  }
  setRange(range: unknown): this {
    if (!(range instanceof RangeLike)) throw exception('Invalid argument: range')
    return this.write({ ...this.data, area: range.place.area })
  }
  remove(): void {
    this.put(({ id }) => (id === this.id ? [] : undefined))
  }
  color(part: string): string | null {
    return this.data.colors[part] ?? null
  }
  paint(part: string, color: unknown): this {
    return this.write({ ...this.data, colors: { ...this.data.colors, [part]: cssColor(color) ?? null } })
  }
  private get data(): BandingData {
    const found = this.spreadsheet.sheet(this.sheet).facts.bandings.find(({ id }) => id === this.id)
    if (!found) throw exception('The banding is no longer there.')
    return found
  }
  private write(next: BandingData): this {
    this.put(({ id }) => (id === this.id ? [next] : undefined))
    return this
  }
  private put(change: (one: BandingData) => readonly BandingData[] | undefined): void {
    this.spreadsheet.change((edit) => {
      const { bandings } = edit.sheet(this.sheet).facts
      edit.setFacts(this.sheet, { bandings: bandings.flatMap((one) => change(one) ?? [one]) })
    })
  }
}

for (const part of ['Header', 'First', 'Second', 'Footer'])
  for (const kind of ['Row', 'Column']) {
    const name = `${part}${kind}`
    Object.defineProperty(Banding.prototype, `get${name}Color`, {
      value(this: Banding) {
        return this.color(name)
      },
    })
    Object.defineProperty(Banding.prototype, `set${name}Color`, {
      value(this: Banding, color: unknown) {
        return this.paint(name, color)
      },
    })
  }
