import type { Codec } from './codec.ts'
import type { Exceptions, WireError } from './exceptions.ts'
import { addLogger } from './logger.ts'
import { addTemplates } from './templates.ts'

interface Parts {
  readonly native: (operation: 'call' | 'class' | 'enum', text: string) => string
  readonly codec: Codec
  readonly exceptions: Exceptions
}

interface ClassText {
  readonly name: string
  readonly methods: readonly string[]
  readonly properties: Readonly<Record<string, string>>
  /** Plain texts: those of MimeType. */
  readonly constants?: Readonly<Record<string, string>>
}

export type Send = (handle: number | string, method: string, args: readonly unknown[]) => unknown

/** The services' objects as the project sees them: handles with the methods of their class. */
export function createHostObjects({ native, codec, exceptions }: Parts) {
  const prototypes = new Map<string, object>()
  const enums = new Map<string, Record<string, unknown>>()
  const objects = new Map<number, object>()
  const { handles } = codec.known
  let longText: string | undefined

  const send: Send = (handle, method, args) => {
    const text = native('call', JSON.stringify({ h: handle, m: method, a: codec.encode(args) }))
    if (text[0] === 's') {
      longText = text.slice(1)
      return longText
    }
    const reply = JSON.parse(text) as { v?: unknown; e?: WireError }
    if (reply.e) throw exceptions.make(reply.e)
    return codec.decode(reply.v)
  }
  const describeClass = (className: string) => JSON.parse(native('class', className)) as ClassText | null

  const methodsOn = (
    target: object,
    { methods, properties, constants = {}, name }: ClassText,
    handleOf: (self: unknown) => number | string,
  ) => {
    const define = (key: string, value: unknown, isEnumerable: boolean) =>
      Object.defineProperty(target, key, {
        value,
        enumerable: isEnumerable,
        configurable: true,
        writable: true,
      })
    define('toString', () => name, false)
    for (const method of methods) {
      const { [method]: call } = {
        [method](this: unknown, ...args: unknown[]) {
          return send(handleOf(this), method, args)
        },
      }
      define(method, call, true)
    }
    for (const [key, text] of Object.entries(constants)) define(key, text, true)
    for (const [key, type] of Object.entries(properties))
      Object.defineProperty(target, key, {
        get: () => propertyOf(target, key, type),
        enumerable: true,
        configurable: true,
      })
  }
  const propertyOf = (target: object, key: string, type: string): unknown => {
    const value = enumOf(type) ?? partOf(`${handles.get(target) ?? ''}.${key}`, type)
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true })
    return value
  }
  /** An object that is there by its name: a service, or a part of an advanced one. */
  const partOf = (path: string, className: string): object | undefined => {
    const found = describeClass(className)
    if (!found) return undefined
    const part = {}
    handles.set(part, path)
    methodsOn(part, found, () => path)
    return part
  }
  const prototypeOf = (className: string): object => {
    const made = prototypes.get(className)
    if (made) return made
    const prototype = {}
    prototypes.set(className, prototype)
    const found = describeClass(className) ?? { name: className, methods: [], properties: {} }
    methodsOn(prototype, found, (self) => {
      const handle = typeof self === 'object' && self !== null ? handles.get(self) : undefined
      if (handle === undefined) throw new TypeError('Illegal invocation')
      return handle
    })
    if (className === 'HTML.HtmlTemplate') templates.onTemplate(prototype)
    return prototype
  }
  const enumOf = (type: string): Record<string, unknown> | undefined => {
    const made = enums.get(type)
    if (made) return made
    const names = JSON.parse(native('enum', type)) as readonly string[] | null
    if (!names) return undefined
    const members: Record<string, unknown> = {}
    names.forEach((name, ordinal) => {
      const member = {}
      const tell = (key: string, value: unknown) => Object.defineProperty(member, key, { value })
      tell('toString', () => name)
      tell('name', () => name)
      tell('toJSON', () => name)
      tell('ordinal', () => ordinal)
      tell('compareTo', (other: { ordinal(): number }) => ordinal - other.ordinal())
      codec.known.enums.set(member, { type, name })
      members[name] = member
    })
    enums.set(type, members)
    return members
  }
  codec.known.enumOf = (type, name) => enumOf(type)?.[name] ?? name
  codec.known.objectOf = (handle, className) => {
    const known = objects.get(handle)
    if (known) return known
    const object = Object.create(prototypeOf(className))
    handles.set(object, handle)
    objects.set(handle, object)
    return object
  }
  const templates = addTemplates({ send, handles, exceptions })

  return {
    send,
    /** Whether a value is the last long text that a service gave. */
    isLongText: (value: unknown): boolean => longText !== undefined && value === longText,
    /** Puts each service where the project finds it, made when it is first named. */
    define(globals: Readonly<Record<string, string>>) {
      for (const [name, className] of Object.entries(globals)) {
        Object.defineProperty(globalThis, name, {
          get() {
            const value = enumOf(className) ?? partOf(name, className)
            if (name === 'HtmlService' && value) templates.onService(value)
            if (name === 'Logger' && value) addLogger(value, send)
            keep(name, value)
            return value
          },
          set: (value) => keep(name, value),
          enumerable: false,
          configurable: true,
        })
      }
    },
  }
}

function keep(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}
