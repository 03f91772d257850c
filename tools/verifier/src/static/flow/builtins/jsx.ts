import type { Meaning } from '../../meaning.ts'
import { apply } from '../core/calls.ts'
import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** Attributes by which an element loads something, or leads there. */
const addresses = new Set([
  'src',
  'href',
  'srcSet',
  'poster',
  'action',
  'formAction',
  'data',
  'background',
  'xlinkHref',
])

/** What happens to a person's pointer says nothing of what they write. */
const pointing =
  /^on(Click|DoubleClick|Mouse|Pointer|Touch|Drag|Scroll|Wheel|Load|Error|Focus|Toggle|Open|Close|Dismiss)/

const field: Meaning = { is: 'data', label: 'formInput' }

/** What an event handler is given where the models say nothing else. */
const event: Meaning = {
  is: 'data',
  rest: { is: 'nothing' },
  members: {
    target: {
      is: 'data',
      rest: { is: 'nothing' },
      members: { value: field, checked: { is: 'nothing' }, files: field },
    },
    currentTarget: { is: 'data', rest: { is: 'nothing' }, members: { value: field, files: field } },
    clipboardData: field,
    dataTransfer: field,
    key: { is: 'nothing' },
  },
}

/** What an element comes to: components run with their properties, those of the page load and are clicked on. */
export function jsx(m: Machine, type: Node | string, props: Node, result: Node, around: CallSite): void {
  // An error of a component goes to an error boundary, and not to the code that names the component.
  const call = {
    ...around,
    thrown: m.channel(`rendering:${around.instance.module.program.key}`).field(anyKey),
  }
  const made = m.make('element', call, 'element')
  m.graph.add(result, m.atoms.object(made))
  if (typeof type !== 'string') m.graph.edge(type, made.field('[[type]]'))
  if (typeof type === 'string') {
    intrinsic(m, type, props, call)
    return
  }
  m.atomsAt(type, (atom) => component(m, atom, props, call))
}

function component(m: Machine, atom: Atom, props: Node, call: CallSite): void {
  const args = [props]
  const output = m.graph.node()
  switch (atom.is) {
    case 'closure': {
      if (atom.code.kind !== 'class') {
        apply(m, atom, { ...call, self: undefined, args, rest: undefined, result: output, isNew: false })
        return
      }
      apply(m, atom, { ...call, self: undefined, args, rest: undefined, result: output, isNew: true })
      m.atomsAt(output, (made) => {
        if (made.is !== 'object') return
        m.graph.edge(props, made.object.field('props'))
        const error = m.channel(`rendering:${call.instance.module.program.key}`).field(anyKey)
        const derive = m.graph.node()
        m.loadAtom(atom, 'getDerivedStateFromError', derive, call, derive)
        m.callback(derive, call, [error], { self: derive, result: made.object.field('state') })
        const caught = m.graph.node()
        m.loadAtom(made, 'componentDidCatch', caught, call, output)
        m.callback(caught, call, [error], { self: output })
        for (const name of ['render', 'componentDidMount', 'componentDidUpdate', 'componentWillUnmount']) {
          const life = m.graph.node()
          m.loadAtom(made, name, life, call, output)
          m.callback(life, call, [props], { self: output })
        }
      })
      return
    }
    case 'action':
      atom.run({ ...call, args, rest: undefined, result: output })
      return
    case 'host':
      hostComponent(m, atom, props, call)
      return
    case 'object': {
      // What `memo` and `forwardRef` of a package that isn't read wrap.
      const inner = m.graph.node()
      m.loadAtom(atom, 'render', inner, call, inner)
      m.loadAtom(atom, 'type', inner, call, inner)
      m.atomsAt(inner, (one) => component(m, one, props, call))
      return
    }
    case 'text':
      return
    case 'unknown':
    case 'foreign':
    case 'label':
      handlers(m, props, call, [event])
  }
}

function hostComponent(m: Machine, atom: Extract<Atom, { is: 'host' }>, props: Node, call: CallSite): void {
  const { meaning, made } = atom
  if (meaning.is !== 'api') {
    handlers(m, props, call, [event])
    return
  }
  for (const [name, effect] of Object.entries(meaning.props ?? {})) {
    const value = m.graph.node()
    m.load(props, name, value, call)
    m.effect(
      effect,
      { ...call, self: undefined, args: [value], rest: undefined, result: m.graph.node() },
      made,
    )
  }
  handlers(m, props, call, meaning.handlers ?? [event], field)
}

/** Enters the functions among the properties: `onChange` with an event, or the value itself where a component gives that. */
function handlers(m: Machine, props: Node, call: CallSite, given: readonly Meaning[], value?: Meaning): void {
  m.atomsAt(props, (atom) => {
    if (atom.is !== 'object') return
    atom.object.eachField((node, key) => {
      const args = given.map((meaning) => {
        const argument = m.graph.node()
        if (pointing.test(key)) m.graph.add(argument, m.atoms.unknown)
        else {
          m.unfold(meaning, undefined, argument)
          if (value !== undefined && /^on[A-Z]/.test(key)) m.unfold(value, undefined, argument)
        }
        return argument
      })
      m.callback(node, call, args)
    })
  })
}

function intrinsic(m: Machine, type: string, props: Node, call: CallSite): void {
  const domEvent = m.knowledge.kind('DomEvent') ?? event
  handlers(m, props, call, [domEvent])
  const element = m.knowledge.kind('Element')
  m.atomsAt(props, (atom) => {
    if (atom.is !== 'object') return
    atom.object.eachField((node, key) => {
      const site = { ...call, args: [node], rest: undefined }
      if (key === 'dangerouslySetInnerHTML') {
        const markup = m.graph.node()
        m.load(node, '__html', markup, call)
        m.facts.called('element.innerHTML', site, [['html', markup]], { element: type })
        m.facts.sunk('markup', 'element.innerHTML', call, m.deep(markup), [])
      } else if (addresses.has(key)) {
        const address = m.coerce(node, call)
        m.facts.called(`element.${key}`, site, [['url', address]], { element: type })
        m.facts.sunk('egress', `element.${key}`, call, address, [address])
      } else if (key === 'ref' && element !== undefined) {
        const here = m.graph.node()
        m.unfold(element, undefined, here)
        m.store(node, 'current', here, call)
        m.callback(node, call, [here])
      }
    })
  })
}
