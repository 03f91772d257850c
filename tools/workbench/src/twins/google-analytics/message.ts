/** Why a field isn't right (Measurement Protocol, validating events, ValidationCode, seen 2026-11-25). */
export type ValidationCode =
  | 'VALUE_INVALID'
  | 'VALUE_REQUIRED'
  | 'NAME_INVALID'
  | 'NAME_RESERVED'
  | 'VALUE_OUT_OF_BOUNDS'
  | 'EXCEEDED_MAX_ENTITIES'
  | 'NAME_DUPLICATED'

/** What the validation server says of one fault. A body that can't be parsed has no path. */
export interface ValidationMessage {
  readonly fieldPath?: string
  readonly description: string
  readonly validationCode: ValidationCode
}

/** A message in Google's shape. */
export const message = (
  validationCode: ValidationCode,
  fieldPath: string,
  description: string,
): ValidationMessage => ({ fieldPath, description, validationCode })

/** What is said of a body that isn't the protocol's JSON; the second sentence is its parser's. */
export const unparsable = (detail: string): ValidationMessage => ({
  description: `Unable to parse Measurement Protocol JSON payload. ${detail}`,
  validationCode: 'VALUE_INVALID',
})
