import type { CallSite } from '../graph/call-site.ts'
import { change } from '../host/change.ts'
import { select } from '../host/select.ts'
import type { Machine } from '../machine.ts'

/** An encoding changes how data looks, and of a known text gives a known text. */
export function encode(
  m: Machine,
  { step, apply }: { readonly step: string; readonly apply?: (text: string) => string },
  call: CallSite,
): void {
  const texts = m.coerce(m.argument(call, 0), call)
  if (apply !== undefined)
    m.atomsAt(texts, (atom) => {
      if (atom.is === 'text') m.graph.add(call.result, m.atoms.text(safely(apply, atom.text), atom.isWhole))
    })
  change(m, { by: step, what: [{ argument: 0 }] }, call, (selector) =>
    selector.argument === 0 ? texts : select(m, call, selector, undefined),
  )
}

/** Half a surrogate pair can't be encoded: such a text stays as it is. */
function safely(apply: (text: string) => string, text: string): string {
  try {
    return apply(text).replaceAll('%2A', '*')
  } catch {
    return text
  }
}
