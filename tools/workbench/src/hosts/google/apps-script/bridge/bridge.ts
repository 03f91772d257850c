import { storeTrouble } from '../../../../store/store-trouble.ts'
import type { Api } from '../api/api.ts'
import { ApiException, exception, NotBuiltError, ServiceException } from './exception.ts'
import { HostObject } from './host-object.ts'
import { checkArguments } from './signature.ts'
import { createHandles, decode, encode, type Wire } from './wire.ts'

export interface BridgeParts {
  readonly api: Api
  /** The object that a name stands for: `DocumentApp`, `Calendar.Events`; undefined for what isn't built. */
  readonly serviceOf: (name: string) => HostObject | undefined
  /** The name in api.json of what the project names: an advanced service may go by another. */
  readonly canonical: (path: string) => string
  /** Throws where the execution may not call this; `member` is `UrlFetchApp.fetch`. */
  readonly mayCall: (member: string) => void
  /** Told of members that Apps Script has and the workbench hasn't. */
  readonly onNotBuilt: (member: string) => void
  /** Told of what isn't a project's fault. */
  readonly onBug: (error: unknown, member: string) => void
}

const longText = 4096

/** What a text loses where it goes as it is: QuickJS takes UTF-8 that ends with a zero. */
const unsaid = /[\0\p{Surrogate}]/u

/** One execution's way to its services. */
export interface Bridge {
  /** Answers a call of the context: text in, text out. A rejected promise never comes of it. */
  answer(text: string): string | Promise<string>
  encode(value: unknown): Wire
  decode(text: string): unknown
}

interface Call {
  readonly h: number | string
  readonly m: string
  readonly a: readonly Wire[]
}

export function createBridge(parts: BridgeParts): Bridge {
  const handles = createHandles()
  const find = (handle: number | string) =>
    typeof handle === 'number' ? handles.get(handle) : parts.serviceOf(parts.canonical(handle))
  // A long text goes as it is, behind a letter that no JSON begins with: it may be a whole file.
  const reply = (value: unknown) =>
    typeof value === 'string' && value.length > longText && !unsaid.test(value)
      ? `s${value}`
      : JSON.stringify({ v: encode(value, handles) })
  const fail = (error: unknown, member: string) => {
    if (error instanceof NotBuiltError) parts.onNotBuilt(error.member)
    if (error instanceof ServiceException)
      return JSON.stringify({
        e: {
          name: error.name,
          message: error.message,
          ...(error instanceof ApiException && { details: error.details }),
        },
      })
    const trouble = storeTrouble(error)
    if (!trouble) parts.onBug(error, member)
    const message =
      trouble?.message ?? "We're sorry, a server error occurred. Please wait a bit and try again."
    return JSON.stringify({ e: { name: 'Exception', message } })
  }
  return {
    answer(text) {
      let member = ''
      try {
        const { h, m, a } = JSON.parse(text) as Call
        const target = find(h)
        const className = target?.className ?? classOfPath(parts.canonical(String(h)), parts.api)
        member = `${typeof h === 'string' ? h : parts.api.spoken(className)}.${m}`
        const overloads = parts.api.classOf(className)?.methods[m] ?? (target && extraOf(target, m))
        if (!overloads) throw exception(`${member} is not a function`)
        parts.mayCall(typeof h === 'string' ? parts.canonical(member) : member)
        const method = target && methodOf(target, m)
        if (!method) throw new NotBuiltError(member)
        const args = trimmed(a.map((wire) => decode(wire, find)))
        checkArguments(args, overloads, { method: member, api: parts.api })
        const value: unknown = Reflect.apply(method, target, args)
        if (!(value instanceof Promise)) return reply(value)
        return value.then(reply).catch((error) => fail(error, member))
      } catch (error) {
        return fail(error, member)
      }
    },
    encode: (value) => encode(value, handles),
    decode: (text) => (text[0] === 's' ? text.slice(1) : decode(JSON.parse(text) as Wire, find)),
  }
}

/** Own methods of the classes between the object and HostObject: nothing that every object has. */
function methodOf(target: HostObject, name: string): ((...args: unknown[]) => unknown) | undefined {
  if (name === 'constructor') return undefined
  for (
    let prototype: object | null = Object.getPrototypeOf(target) as object | null;
    prototype !== null && prototype !== HostObject.prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value
    if (typeof value === 'function') return value as (...args: unknown[]) => unknown
  }
  return undefined
}

/** Overloads of methods that @types/google-apps-script hasn't got, as a class lists them itself. */
function extraOf(target: HostObject, name: string): readonly string[] | undefined {
  const extra = (target as { readonly extra?: Readonly<Record<string, readonly string[]>> }).extra
  return extra && Object.hasOwn(extra, name) ? extra[name] : undefined
}

/** The class of `Calendar.Events`, whose service isn't built. */
function classOfPath(path: string, api: Api): string {
  const [global = '', ...keys] = path.split('.')
  let className = api.globals.get(global) ?? global
  for (const key of keys) className = api.classOf(className)?.properties[key] ?? className
  return className
}

function trimmed(args: readonly unknown[]): readonly unknown[] {
  let length = args.length
  while (length > 0 && args[length - 1] === undefined) length -= 1
  return args.slice(0, length)
}
