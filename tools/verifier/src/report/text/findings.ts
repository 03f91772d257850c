import type { ToldClaim, ToldFinding } from '../told.ts'
import { visible } from '../visible.ts'
import { paragraph, placeText } from './lines.ts'
import type { Paint } from './paint.ts'
import { cut, widthOf } from './width.ts'

const most = { steps: 8, findings: 20, bytes: 240 }

/** What breaks a claim: the sentence, the place, the way there, the bytes. */
export function brokenLines(
  { claim, findings }: ToldClaim,
  columns: number,
  paint: Paint,
): readonly string[] {
  const shown = findings.slice(0, most.findings)
  return [
    ...shown.flatMap((finding) => findingLines(finding, claim.id, columns, paint)),
    ...rest(findings.length - shown.length, claim.id),
  ]
}

function findingLines(finding: ToldFinding, id: string, columns: number, paint: Paint): readonly string[] {
  const { at, code, by, sentence, path, bytes, next, since } = finding
  const tail = `${code} ${by}${since === undefined ? '' : ` ${since}`}`
  return [
    '',
    `${paint.verdict('BROKEN', `BROKEN ${id}`)}  ${paint.strong(placeText(at))}`,
    ...paragraph(sentence, columns, '  '),
    ...pathLines(path, columns),
    ...(bytes === undefined
      ? []
      : paragraph(visible(cut(bytes, most.bytes)), columns, '          ', '  bytes   ')),
    ...(next === undefined ? [] : paragraph(next, columns, '          ', '  next    ')),
    paint.quiet(`  ${cut(tail, columns - 2)}`),
  ]
}

function pathLines(path: ToldFinding['path'], columns: number): readonly string[] {
  const shown = path.length <= most.steps ? path : [...path.slice(0, most.steps - 2), ...path.slice(-2)]
  const places = shown.map(({ at }) => cut(placeText(at), 30))
  const column = Math.max(0, ...places.map(widthOf))
  const lines = shown.map(({ text }, index) => {
    const place = places[index] ?? ''
    const head = `  ${index === 0 ? 'from' : index === shown.length - 1 ? 'to  ' : 'by  '}    ${place}`
    return `${head}${' '.repeat(column - widthOf(place) + 2)}${cut(visible(text), columns - column - 12)}`
  })
  if (shown === path) return lines
  const left = path.length - shown.length
  return [
    ...lines.slice(0, -2),
    `  …       ${left} more ${left === 1 ? 'step' : 'steps'}`,
    ...lines.slice(-2),
  ]
}

const rest = (count: number, id: string) =>
  count > 0 ? ['', `  and ${count} more that break ${id}: --format json has them all.`] : []
