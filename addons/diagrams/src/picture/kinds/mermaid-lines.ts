/**
 * Mermaid drops front matter and comment lines before it parses, and counts lines in what is left. This gives, for each
 * line that it counts, the line in the writer's source, both from 1.
 */
export function sourceLines(source: string): readonly number[] {
  const lines = source.split('\n')
  const kept: number[] = []
  let index = 0
  const front = /^\s*---[^\S\n]*\n[\s\S]*?\n[^\S\n]*---[^\S\n]*(?:\n|$)/.exec(source)
  if (front) index = front[0].split('\n').length - (front[0].endsWith('\n') ? 1 : 0)
  let started = false
  for (; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^\s*%%(?!\{)/.test(line)) continue
    if (!started && line.trim() === '') continue
    started = true
    kept.push(index + 1)
  }
  return kept
}
