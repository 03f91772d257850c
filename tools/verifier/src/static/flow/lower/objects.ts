import type { Function as FunctionNode, ObjectExpression } from 'oxc-parser'
import type { Slot } from '../code.ts'
import type { Builder, Home } from './builder.ts'
import { codeOf } from './functions.ts'
import { keyOf } from './patterns.ts'

/** An object's literal; accessors are fields called `get name` and `set name`. */
export function lowerObject(b: Builder, node: ObjectExpression, name: string | undefined): Slot {
  const to = b.slot(node)
  b.emit({ op: 'make', to, kind: 'object', ...(name === undefined ? {} : { name }) })
  let above: Slot | undefined
  // What `super` is in its methods.
  const home = (): Home => {
    if (above === undefined) {
      above = b.slot()
      b.emit({ op: 'load', to: above, of: to, key: '__proto__' })
    }
    return { builder: b, parent: above, isStatic: true }
  }
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      b.emit({ op: 'fields', to, from: b.unit.syntax.expression(b, property.argument), except: [] })
      continue
    }
    const key = keyOf(b, property.key, property.computed)
    const { kind, value } = property
    const known = typeof key === 'string' ? key : undefined
    const from =
      value.type === 'FunctionExpression' && (property.method || kind !== 'init')
        ? lowerMethod(b, value, known ?? '', home())
        : b.unit.syntax.expression(b, value, known)
    if (kind === 'init') b.emit({ op: 'store', of: to, key, from, span: property })
    else {
      const accessor = known === undefined ? { key, accessor: kind } : { key: `${kind} ${known}` }
      b.emit({ op: 'store', of: to, ...accessor, isOwn: true, from, span: property })
    }
  }
  return to
}

function lowerMethod(b: Builder, node: FunctionNode, name: string, home: Home): Slot {
  const to = b.slot(node)
  b.emit({ op: 'closure', to, code: codeOf(b, node, node.id?.name ?? name, home) })
  return to
}
