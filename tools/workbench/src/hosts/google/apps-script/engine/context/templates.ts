import { escapeFor, type Place } from './escape.ts'
import type { Exceptions } from './exceptions.ts'
import type { Send } from './host-objects.ts'

/** Deeper than any real page; HtmlService's own bound isn't published. */
const deepest = 40

/** Templates run inside the context: they see its globals, and what is put on them may be any value, functions too. */
export function addTemplates({
  send,
  handles,
  exceptions,
}: {
  readonly send: Send
  readonly handles: WeakMap<object, number | string>
  readonly exceptions: Exceptions
}) {
  const running: string[] = []
  const names = new WeakMap<object, string>()

  const evaluate = (template: Record<string, unknown>): unknown => {
    const name = names.get(template) ?? 'template'
    running.push(name)
    try {
      if (running.length > deepest) throw exceptions.make({ name: 'Exception', message: cycleOf(running) })
      const code = String(send(handles.get(template) ?? '', 'getCode', []))
      const fields = Object.keys(template).filter(isVariable)
      const run = new Function(...fields, `return ${code}`)
      return run.apply(
        globalThis,
        fields.map((key) => template[key]),
      )
    } finally {
      running.pop()
    }
  }
  return {
    onTemplate(prototype: object) {
      Object.defineProperty(prototype, 'evaluate', {
        value(this: Record<string, unknown>) {
          return evaluate(this)
        },
        configurable: true,
        writable: true,
      })
    },
    onService(service: object) {
      const own = service as Record<string, (name: unknown) => object>
      const create = own.createTemplateFromFile
      const define = (key: string, value: unknown) =>
        Object.defineProperty(service, key, { value, configurable: true, writable: true })
      define('createTemplateFromFile', (...args: [unknown]) => {
        const template = create?.(...args)
        if (template) names.set(template, String(args[0]))
        return template
      })
      // What a template's code is written with; it isn't documented at Google either, but code that is taken by
      // getCode() and evaluated needs it there.
      define('initTemplate', () => {
        const parts: string[] = []
        return {
          append: (text: unknown) => void parts.push(String(text ?? '')),
          print: (value: unknown, place: Place) => void parts.push(escapeFor(place, value)),
          output: () => send('HtmlService', 'createHtmlOutput', [parts.join('')]),
        }
      })
    },
  }
}

/** A field whose name can be a variable's is one in the template; others, `class` say, are only fields. */
function isVariable(name: string): boolean {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return false
  try {
    new Function(name, '')
    return true
  } catch {
    // A word of the language.
    return false
  }
}

function cycleOf(running: readonly string[]): string {
  const last = running.at(-1) as string
  const from = running.lastIndexOf(last, running.length - 2)
  const cycle = from < 0 ? running.slice(-3) : running.slice(from)
  return `The template "${last}" includes itself: ${cycle.join(' → ')}. Remove one of the includes.`
}
