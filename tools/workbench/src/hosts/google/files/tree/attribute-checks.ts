import type { AttributeValue } from './model.ts'

/** What is wrong with an attribute's value, in words behind its name; null if nothing is. */
export type Check = (value: AttributeValue) => string | null

export const isTrueOrFalse: Check = (value) => (typeof value === 'boolean' ? null : 'takes true or false')
export const isText: Check = (value) => (typeof value === 'string' ? null : 'takes a text')
export const isPoints: Check = (value) =>
  typeof value === 'number' && value >= 0 ? null : 'takes a number from 0 on'
export const isPositive: Check = (value) =>
  typeof value === 'number' && value > 0 ? null : 'takes a number above 0'
export const isSigned: Check = (value) => (typeof value === 'number' ? null : 'takes a number')
export const isColor: Check = (value) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value) ? null : 'takes a colour such as #1a73e8'
export const oneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && names.includes(value) ? null : `takes one of ${names.join(', ')}`
export const isWidths: Check = (value) =>
  Array.isArray(value) && value.every((item) => item === null || (typeof item === 'number' && item >= 0))
    ? null
    : 'takes a list of widths'
