import { isForm } from './answer.ts'

/** What a request brought along, by name; nothing in it is trusted to have any type. */
export type Input = Readonly<Record<string, unknown>>

/** Reads a form or a JSON object; anything else is an empty input. */
export async function readInput(request: Request): Promise<Input> {
  if (isForm(request)) return Object.fromEntries((await request.formData()).entries())
  try {
    const value: unknown = await request.json()
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {} // no body, or none that is JSON: the field that is missing is named by who needs it
  }
}

/** A text field, or undefined. */
export function textIn(input: Input, name: string): string | undefined {
  const value = input[name]
  return typeof value === 'string' ? value : undefined
}

/** A whole number that is not negative, or undefined. */
export function countIn(input: Input, name: string): number | undefined {
  const value = typeof input[name] === 'string' ? Number(input[name]) : input[name]
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
