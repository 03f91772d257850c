import type { Problem } from '../kind.ts'

/** PlantUML draws its errors as a picture; this reads them back. */
export function plantumlProblem(
  svg: string,
  { lines, shift }: { readonly lines: readonly string[]; readonly shift: number },
): Problem | undefined {
  const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map((match) =>
    (match[1] ?? '').replaceAll('&#160;', ' ').replaceAll('\u00a0', ' ').trim(),
  )
  const place = texts
    .map((text) => /\[From [a-z]+ \(line (\d+)\)/.exec(text)?.[1])
    .find((line) => line !== undefined)
  const said = texts.find((text) =>
    /^(?:Syntax Error|Error|Cannot|No |Fatal|Unsupported|An error)/i.test(text),
  )
  if (
    place === undefined &&
    !/An error has occured|Fatal parsing error|Welcome to PlantUML/.test(texts.join('\n'))
  )
    return undefined
  if (place === undefined) return { message: said ?? 'PlantUML found nothing to draw.' }
  const line = Math.min(Math.max(1, Number(place) - shift), lines.length)
  const text = lines[line - 1] ?? ''
  const at = { line, column: text.length - text.trimStart().length + 1 }
  if (said) return { message: said.replace(/\?? ?\(Assumed diagram type: (\w+)\)/, ' in a $1 diagram'), at }
  const engine = 'PlantUML'
  return {
    message: `${engine} doesn’t understand this line.`,
    ours: { text: 'unreadLine', values: { engine } },
    at,
  }
}
