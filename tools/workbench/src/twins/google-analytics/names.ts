import { reservedPrefixes } from './limits.ts'
import { message, type ValidationMessage } from './message.ts'

interface NameRule {
  readonly fieldPath: string
  /** How the message begins: `Event at index: [0]`. */
  readonly subject: string
  readonly longest: number
  readonly reserved: ReadonlySet<string>
}

/** What is wrong with a name, in Google's words where they are published (the first three), else in the same voice. */
export function judgeName(
  name: string,
  { fieldPath, subject, longest, reserved }: NameRule,
): ValidationMessage[] {
  const invalid = (why: string) => [
    message('NAME_INVALID', fieldPath, `${subject} has invalid name [${name}]. ${why}`),
  ]
  if (!/^[A-Za-z]/.test(name)) return invalid('Names must start with an alphabetic character.')
  if (!/^[A-Za-z0-9_]*$/.test(name))
    return invalid('Only alphanumeric characters and underscores are allowed.')
  if (reserved.has(name) || reservedPrefixes.some((prefix) => name.startsWith(prefix)))
    return [message('NAME_RESERVED', fieldPath, `${subject} has name [${name}] which is reserved.`)]
  if (name.length > longest)
    return [
      message(
        'VALUE_OUT_OF_BOUNDS',
        fieldPath,
        `${subject} has name [${name}] which is longer than ${longest} characters.`,
      ),
    ]
  return []
}
