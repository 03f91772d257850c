import type { Attributes } from '../../../../files/tree/model.ts'

/** The styles that show a paragraph's attributes. */
export function blockStyle(
  attributes: Attributes,
  { indent = 0 }: { readonly indent?: number } = {},
): string {
  const { alignment, indentStart, indentEnd, indentFirstLine, lineSpacing } = attributes
  const { spacingBefore, spacingAfter, leftToRight } = attributes
  const start = typeof indentStart === 'number' ? indentStart : indent
  const styles = [
    typeof alignment === 'string' && `text-align:${alignment}`,
    start !== 0 && `margin-inline-start:${start}pt`,
    typeof indentEnd === 'number' && `margin-inline-end:${indentEnd}pt`,
    // Google counts the first line's indent from the margin, CSS from the other lines.
    typeof indentFirstLine === 'number' && indent === 0 && `text-indent:${indentFirstLine - start}pt`,
    typeof lineSpacing === 'number' && `line-height:${lineSpacing * 1.2}`,
    typeof spacingBefore === 'number' && `padding-top:${spacingBefore}pt`,
    typeof spacingAfter === 'number' && `padding-bottom:${spacingAfter}pt`,
    leftToRight === false && 'direction:rtl',
  ]
  return styles.filter(Boolean).join(';')
}
