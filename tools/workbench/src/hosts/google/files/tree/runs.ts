import type { AttributePatch, Attributes, Run } from './model.ts'

export function textOfRuns(runs: readonly Run[]): string {
  return runs.length === 1 ? (runs[0] as Run).text : runs.map(({ text }) => text).join('')
}

export function lengthOfRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

/** The runs of the characters from `start` up to but without `end`. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const found: Run[] = []
  let at = 0
  for (const { text, attributes } of runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (part !== '') found.push({ text: part, attributes })
    at += text.length
  }
  return found
}

/** Runs without empty ones, and with neighbours of one look as one. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    if (run.text === '') continue
    if (last && isSameLook(last.attributes, run.attributes))
      tidy[tidy.length - 1] = { text: last.text + run.text, attributes: last.attributes }
    else tidy.push(run)
  }
  return tidy
}

export function spliceRuns(
  runs: readonly Run[],
  start: number,
  end: number,
  inserted: readonly Run[],
): readonly Run[] {
  return tidyRuns([
    ...sliceRuns(runs, 0, start),
    ...inserted,
    ...sliceRuns(runs, end, Number.POSITIVE_INFINITY),
  ])
}

export function restyleRuns(
  runs: readonly Run[],
  start: number,
  end: number,
  patch: AttributePatch,
): readonly Run[] {
  const restyled = sliceRuns(runs, start, end).map(({ text, attributes }) => ({
    text,
    attributes: patched(attributes, patch),
  }))
  return spliceRuns(runs, start, end, restyled)
}

/** The look of the character at an offset; of the last one behind the end. */
export function lookAt(runs: readonly Run[], offset: number): Attributes {
  let at = 0
  for (const { text, attributes } of runs) {
    at += text.length
    if (offset < at) return attributes
  }
  return runs.at(-1)?.attributes ?? {}
}

export function patched(attributes: Attributes, patch: AttributePatch): Attributes {
  const next: Record<string, Attributes[string]> = { ...attributes }
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete next[name]
    else next[name] = value
  }
  return next
}

/** The patch that undoes `patch`. */
export function unpatch(attributes: Attributes, patch: AttributePatch): AttributePatch {
  return Object.fromEntries(Object.keys(patch).map((name) => [name, attributes[name] ?? null]))
}

function isSameLook(a: Attributes, b: Attributes): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
