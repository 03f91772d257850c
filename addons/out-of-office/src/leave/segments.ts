import { allWords } from './words/index.ts'

/** A sentence, a line or a row: what belongs together when a text is read. */
export interface Segment {
  readonly text: string
  /** The line above in the same block that says what the columns of this one are. */
  readonly heading: string
}

const label = /^[^.!?。]{1,45}[:：]/
const bullet = /^\s*(?:[-*•·–▪◦‣]|\d{1,2}\))\s/
const sentenceEnd = /(?<=[\p{Ll}\p{Lo})\]"'»]{2}|\d{4})[.!?]\s+(?=[\p{Lu}¡¿"«])|(?<=[。！？])/u
const abbreviated = new RegExp(
  `(?:^|[^\\p{L}])(?:${allWords.flatMap((words) => [...words.months, ...words.weekdays].flat()).join('|')}|mr|mrs|ms|dr|inkl|einschl|no|nr|st|z\\.b|ca)$`,
  'iu',
)

/** Takes a text apart, after it put lines together that were broken at a width. */
export function segmentsOf(text: string): readonly Segment[] {
  const lines = unwrap(text.split('\n'))
  let heading = ''
  return lines.flatMap((line) => {
    if (line.trim() === '') return []
    const above = heading
    heading =
      /\d/.test(line) && heading !== '' && cells(line).length === cells(heading).length ? heading : line
    return sentences(line).map((sentence) => ({ text: sentence, heading: above }))
  })
}

/** The cells of a row; a line that is no row has one. */
export function cells(line: string): readonly string[] {
  return line
    .replace(/^\s*\|\s*|\s*\|\s*$/g, '')
    .split(/\s*\|\s*|\t+|(?<=\S) {3,}(?=\S)/)
    .filter((cell) => !/^[-:+=\s]+$/.test(cell) || cell === '')
}

function sentences(line: string): readonly string[] {
  const parts: string[] = []
  for (const part of line.split(sentenceEnd)) {
    const last = parts[parts.length - 1]
    // `14. Aug. Wir` was no end of a sentence if the word before the point is an abbreviation.
    if (last !== undefined && abbreviated.test(last) && !/\d{4}$/.test(last))
      parts[parts.length - 1] = `${last}. ${part}`
    else parts.push(part)
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function unwrap(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  let previous = ''
  for (const line of lines) {
    const isContinued =
      previous.trim().length >= 45 &&
      !/[.!?:;。|]\s*$/.test(previous) &&
      line.trim() !== '' &&
      !label.test(line) &&
      !bullet.test(line) &&
      cells(line).length === 1
    if (isContinued) joined[joined.length - 1] = `${joined[joined.length - 1]} ${line.trim()}`
    else joined.push(line)
    previous = line
  }
  return joined
}
