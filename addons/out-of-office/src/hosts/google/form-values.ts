import type { FormValues } from '../../settings/form.ts'

/**
 * The values of a card's form. They are in `commonEventObject.formInputs`, texts and choices alike under
 * `stringInputs.value` (https://developers.google.com/workspace/add-ons/concepts/event-objects, seen 2026-11).
 */
export function formValues(event: unknown): FormValues {
  const inputs = field(field(event, 'commonEventObject'), 'formInputs')
  if (!isRecord(inputs)) return {}
  const values: Record<string, readonly string[]> = {}
  for (const [name, input] of Object.entries(inputs)) {
    const value = field(field(input, 'stringInputs'), 'value')
    if (Array.isArray(value)) values[name] = value.filter((each): each is string => typeof each === 'string')
  }
  return values
}

/** A parameter that a button of ours was given. */
export function parameter(event: unknown, name: string): string | undefined {
  const value =
    field(field(field(event, 'commonEventObject'), 'parameters'), name) ??
    field(field(event, 'parameters'), name)
  return typeof value === 'string' ? value : undefined
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
