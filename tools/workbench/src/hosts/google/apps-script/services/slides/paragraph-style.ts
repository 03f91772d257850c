import type { AttributeValue } from '../../../files/tree/model.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf, numberOf, slidesEnum } from './arguments.ts'
import { type Characters, common, paragraphsIn } from './characters.ts'

const alignments: Readonly<Record<string, string>> = {
  START: 'left',
  CENTER: 'center',
  END: 'right',
  JUSTIFIED: 'justify',
}

/** The look of the paragraphs that a stretch of text touches; null where they differ. */
export class ParagraphStyle extends HostObject {
  readonly className = 'Slides.ParagraphStyle'
  constructor(private readonly characters: Characters) {
    super()
  }
  getParagraphAlignment(): EnumValue | null {
    const ours = this.read('alignment', 'left')
    const found = Object.entries(alignments).find(([, name]) => name === ours)
    return found ? slidesEnum('ParagraphAlignment', found[0]) : null
  }
  setParagraphAlignment(alignment: unknown): this {
    return this.write('alignment', alignments[nameOf(alignment)] ?? 'left')
  }
  /** In hundredths of a line, as documented. */
  getLineSpacing(): number | null {
    const lines = this.read('lineSpacing', 1)
    return typeof lines === 'number' ? Math.round(lines * 10_000) / 100 : null
  }
  setLineSpacing(hundredths: unknown): this {
    return this.write('lineSpacing', numberOf(hundredths, 'spacing') / 100)
  }
  getSpaceAbove(): unknown {
    return this.read('spacingBefore', 0)
  }
  setSpaceAbove(points: unknown): this {
    return this.write('spacingBefore', numberOf(points, 'space'))
  }
  getSpaceBelow(): unknown {
    return this.read('spacingAfter', 0)
  }
  setSpaceBelow(points: unknown): this {
    return this.write('spacingAfter', numberOf(points, 'space'))
  }
  getIndentStart(): unknown {
    return this.read('indentStart', 0)
  }
  setIndentStart(points: unknown): this {
    return this.write('indentStart', numberOf(points, 'indent'))
  }
  getIndentEnd(): unknown {
    return this.read('indentEnd', 0)
  }
  setIndentEnd(points: unknown): this {
    return this.write('indentEnd', numberOf(points, 'indent'))
  }
  getIndentFirstLine(): unknown {
    return this.read('indentFirstLine', 0)
  }
  setIndentFirstLine(points: unknown): this {
    return this.write('indentFirstLine', numberOf(points, 'indent'))
  }
  getTextDirection(): EnumValue | null {
    const isLeftToRight = this.read('leftToRight', true)
    return isLeftToRight === null
      ? null
      : slidesEnum('TextDirection', isLeftToRight ? 'LEFT_TO_RIGHT' : 'RIGHT_TO_LEFT')
  }
  setTextDirection(direction: unknown): this {
    return this.write('leftToRight', nameOf(direction) !== 'RIGHT_TO_LEFT')
  }

  private read(name: string, fallback: AttributeValue): AttributeValue | null {
    return common(
      paragraphsIn(this.characters).map(({ attributes }) => attributes),
      name,
      fallback,
    )
  }
  private write(name: string, value: AttributeValue): this {
    this.characters.change({ [name]: value }, 'paragraphs')
    return this
  }
}
