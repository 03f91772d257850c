import type { Properties } from './apps-script.ts'

/**
 * The properties that a script's source asks for by name. The script's own aren't among them: what a person sets up
 * there by hand is the vendor's, and C8 excludes that code writes to them.
 */
export const propertiesInCode = (texts: readonly string[]): readonly Properties[] =>
  names
    .filter(([name]) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    .map(([, place]) => place)

const names: readonly (readonly [string, Properties])[] = [
  ['getDocumentProperties', 'document-properties'],
  ['getUserProperties', 'user-properties'],
]
