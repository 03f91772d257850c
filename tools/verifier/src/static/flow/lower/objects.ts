import type { ObjectExpression } from 'oxc-parser'
import type { Slot } from '../code.ts'
import type { Builder } from './builder.ts'
import { keyOf } from './patterns.ts'

/** An object's literal; accessors are fields called `get name` and `set name`. */
export function lowerObject(b: Builder, node: ObjectExpression, name: string | undefined): Slot {
  const to = b.slot(node)
  b.emit({ op: 'make', to, kind: 'object', ...(name === undefined ? {} : { name }) })
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      b.emit({ op: 'fields', to, from: b.unit.syntax.expression(b, property.argument), except: [] })
      continue
    }
    const key = keyOf(b, property.key, property.computed)
    const from = b.unit.syntax.expression(b, property.value, typeof key === 'string' ? key : undefined)
    const stored = property.kind !== 'init' && typeof key === 'string' ? `${property.kind} ${key}` : key
    b.emit({ op: 'store', of: to, key: stored, from, span: property })
  }
  return to
}
