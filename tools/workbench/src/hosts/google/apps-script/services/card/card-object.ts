import { exception } from '../../bridge/exception.ts'
import { type EnumValue, HostObject } from '../../bridge/host-object.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Field = Json | CardObject | readonly CardObject[] | undefined

/**
 * A part of a card as a script builds it. What is set on it after it was added counts too, until the card is built; its
 * JSON has the names of Google's Card v1 (google.apps.card.v1, reference seen 2026-11).
 */
export abstract class CardObject extends HostObject {
  /** What Google's reference says must be set, by their names in JSON. */
  protected readonly required: readonly string[] = []
  private readonly fields = new Map<string, Field>()
  json(): Json {
    for (const name of this.required)
      if (this.fields.get(name) === undefined)
        // Which fields are required is Google's reference; the sentence is ours.
        throw exception(
          `${this.className.replace('Card_Service.', '')} is missing a required field: ${name}.`,
        )
    return this.toJson()
  }
  protected toJson(): Json {
    return jsonOf(this.fields)
  }
  protected set(name: string, value: Field): this {
    this.fields.set(name, value)
    return this
  }
  protected get(name: string): Field {
    return this.fields.get(name)
  }
  /** Adds to a list, up to Google's limit of it. */
  protected add(name: string, value: Json | CardObject, { most }: { readonly most?: number } = {}): this {
    const list = (this.fields.get(name) ?? []) as readonly (Json | CardObject)[]
    if (most !== undefined && list.length >= most)
      // The limits are Google's (100 sections, 100 widgets each); the sentence is ours.
      throw exception(`${this.className.replace('Card_Service.', '')} can't have more than ${most} ${name}.`)
    this.fields.set(name, [...list, value] as Field)
    return this
  }
}

function jsonOf(fields: ReadonlyMap<string, Field>): { readonly [key: string]: Json } {
  return Object.fromEntries(
    [...fields].flatMap(([name, value]): [string, Json][] =>
      value === undefined ? [] : [[name, fieldJson(value)]],
    ),
  )
}

function fieldJson(value: Exclude<Field, undefined>): Json {
  if (value instanceof CardObject) return value.json()
  if (Array.isArray(value))
    return (value as readonly (Json | CardObject)[]).map((one) =>
      one instanceof CardObject ? one.json() : one,
    )
  return value as Json
}

/** A part of the right class. */
export function part<T extends CardObject>(kind: abstract new (...args: never[]) => T, value: unknown): T {
  if (value instanceof kind) return value
  throw exception('Invalid argument: the value is of another class.')
}

export function enumName(value: unknown): string {
  return (value as EnumValue).name
}

/** `#1a73e8` as parts from 0 to 1. */
export function colourOf(value: unknown): Json {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(value)) ?? []
  if (red === undefined || green === undefined || blue === undefined)
    throw exception(`Invalid argument: ${String(value)}`)
  const share = (hex: string) => Math.round((Number.parseInt(hex, 16) / 255) * 1000) / 1000
  return { red: share(red), green: share(green), blue: share(blue) }
}
