import type { Expression, JSXElement, JSXElementName, JSXFragment } from 'oxc-parser'
import type { Slot } from '../code.ts'
import type { Builder } from './builder.ts'

/** An element: its type, and its properties as an object. */
export function lowerJsx(b: Builder, node: JSXElement | JSXFragment): Slot {
  const props = b.slot(node)
  b.emit({ op: 'make', to: props, kind: 'object' })
  let type: string | Slot = ''
  if (node.type === 'JSXElement') {
    const { name } = node.openingElement
    // A small letter means the page's own element, whatever variable has that name.
    const isOwn = name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name)
    type = isOwn ? name.name : typeOf(b, name)
    for (const attribute of node.openingElement.attributes) {
      if (attribute.type === 'JSXSpreadAttribute') {
        b.emit({ op: 'fields', to: props, from: b.unit.syntax.expression(b, attribute.argument), except: [] })
        continue
      }
      const name = attribute.name.type === 'JSXIdentifier' ? attribute.name.name : attribute.name.name.name
      const { value } = attribute
      let from: Slot
      if (value === null) from = b.constant('true', attribute)
      else if (value.type === 'JSXExpressionContainer') {
        if (value.expression.type === 'JSXEmptyExpression') continue
        from = b.unit.syntax.expression(b, value.expression)
      } else from = b.unit.syntax.expression(b, value)
      b.emit({ op: 'store', of: props, key: name, from, span: attribute })
    }
  }
  for (const child of node.children) {
    let value: Expression | undefined
    if (child.type === 'JSXElement' || child.type === 'JSXFragment') value = child
    else if (child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression')
      value = child.expression
    else if (child.type === 'JSXSpreadChild') value = child.expression
    if (value !== undefined)
      b.emit({
        op: 'store',
        of: props,
        key: 'children',
        from: b.unit.syntax.expression(b, value),
        span: child,
      })
  }
  const to = b.slot(node)
  b.emit({ op: 'jsx', to, type, props, thrown: b.thrown })
  return to
}

function typeOf(b: Builder, name: JSXElementName): string | Slot {
  if (name.type === 'JSXNamespacedName') return `${name.namespace.name}:${name.name.name}`
  if (name.type === 'JSXMemberExpression') {
    const of = typeOf(b, name.object)
    const to = b.slot(name)
    b.emit({ op: 'load', to, of: typeof of === 'string' ? global(b, of, name) : of, key: name.property.name })
    return to
  }
  if (name.name === 'this') return b.thisSlot()
  const variable = b.unit.names.of.get(name.start)
  return variable === undefined ? global(b, name.name, name) : b.read(variable)
}

function global(b: Builder, name: string, at: { start: number; end: number }): Slot {
  const to = b.slot(at)
  b.emit({ op: 'global', to, name })
  return to
}
