/**
 * An object of a service. It stays on this side: a project has a handle of it and calls its methods, of which only those
 * that the class has at Google (api.json) can be called. Methods are named as Google's and may be async.
 */
export abstract class HostObject {
  /** The name in api.json: `Document.Body`. */
  abstract readonly className: string
}

/** A member of an enum: `enumValue('Script.AuthMode', 'FULL')`. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
  ) {}
  toString(): string {
    return this.name
  }
}

export function enumValue(type: string, name: string): EnumValue {
  return new EnumValue(type, name)
}

/** A function among a call's arguments, which no service takes. */
export const aFunction = Symbol('a function')
