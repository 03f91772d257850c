import { expect, test } from 'vitest'
import { analysed } from './sample.ts'

/** What arrives at sinks of a frame that has a page's title as `title`. */
function arrives(statements: string, imports = ''): readonly string[] {
  const source = `
import { view } from '@forge/bridge'
${imports}
const { extension } = await view.getContext()
const title = extension.content.title
const keep = (x) => localStorage.setItem('x', x)
${statements}
`
  const { flows, openings } = analysed('frame', {
    'src/index.jsx': source,
    'src/index.js': "import './index.jsx'",
  })
  return [
    ...flows.filter(({ label }) => label === 'title').map(({ sink }) => sink),
    ...openings.map(({ code }) => code),
  ]
}

test.each([
  [
    'an attribute',
    "const p = document.createElement('p'); p.setAttribute('data-x', title); keep(p.getAttribute('data-x'))",
  ],
  ['a data attribute', 'document.body.dataset.x = title; keep(document.body.dataset.x)'],
  ['an id', "const p = document.createElement('p'); p.id = title; keep(p.id)"],
  ['a text', "const p = document.createElement('p'); p.textContent = title; keep(p.textContent)"],
  [
    'a text that is found again',
    "document.querySelector('p').textContent = title; keep(document.querySelector('p').textContent)",
  ],
  ['a child', "const p = document.createElement('p'); p.append(title); keep(p.textContent)"],
  ['a text node', 'const t = document.createTextNode(title); keep(t.data)'],
  ['a field of a form', "const i = document.createElement('input'); i.value = title; keep(i.value)"],
  [
    'an event of its own',
    "window.addEventListener('x', (e) => keep(e.detail)); window.dispatchEvent(new CustomEvent('x', { detail: title }))",
  ],
  [
    "an element's event",
    "const p = document.body; p.addEventListener('x', ({ detail }) => keep(detail.y)); p.dispatchEvent(new CustomEvent('x', { detail: { y: title } }))",
  ],
  ["the window's name", 'window.name = title; keep(window.name)'],
  ["a history's state", "history.pushState({ title }, ''); keep(history.state.title)"],
  ["the document's title", 'document.title = title; keep(document.title)'],
  ["the page's hash", 'location.hash = title; keep(location.hash)'],
  ['a window of its own', 'window.last = title; keep(window.last)'],
  ['a session', "sessionStorage.setItem('y', title); keep(sessionStorage.getItem('y'))"],
  [
    'a channel between ports',
    'const { port1, port2 } = new MessageChannel(); port2.onmessage = (e) => keep(e.data); port1.postMessage(title)',
  ],
  [
    'a channel between windows',
    "const c = new BroadcastChannel('x'); c.onmessage = (e) => keep(e.data); c.postMessage(title)",
  ],
  [
    'a message to itself',
    "window.addEventListener('message', (e) => keep(e.data)); window.postMessage(title, '*')",
  ],
  [
    'a template',
    "const t = document.createElement('template'); t.dataset.y = title; keep(t.cloneNode(true).dataset.y)",
  ],
  ['a selection', "const s = document.createElement('select'); s.add(new Option(title)); keep(s.value)"],
  [
    'a style',
    "document.body.style.setProperty('--x', title); keep(document.body.style.getPropertyValue('--x'))",
  ],
])('a title is found behind %s', (_, statements) => {
  expect(arrives(statements)).not.toEqual([])
})

const react = `import React, { createContext, useCallback, useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'`
const shown = (components: string, element: string) =>
  `${components}\ncreateRoot(document.querySelector('main')).render(${element})`

test.each([
  ['a property', 'const A = ({ x }) => { keep(x); return null }', '<A x={title} />'],
  ['a spread property', 'const A = (props) => { keep(props.x); return null }', '<A {...{ x: title }} />'],
  ['a child', 'const A = ({ children }) => { keep(children); return null }', '<A>{title}</A>'],
  ['a function as a child', 'const A = ({ children }) => children(title)', '<A>{(x) => keep(x)}</A>'],
  [
    'state',
    'const A = () => { const [x, set] = useState(0); useEffect(() => { set(title) }, []); keep(x); return null }',
    '<A />',
  ],
  [
    'state by a function',
    'const A = () => { const [x] = useState(() => ({ y: title })); keep(x.y); return null }',
    '<A />',
  ],
  [
    'state of state',
    'const A = () => { const [x, set] = useState([]); useEffect(() => set((old) => [...old, title]), []); keep(x[0]); return null }',
    '<A />',
  ],
  [
    'a reducer',
    'const A = () => { const [x, send] = useReducer((s, a) => ({ ...s, y: a.y }), {}); useEffect(() => send({ y: title }), []); keep(x.y); return null }',
    '<A />',
  ],
  [
    'a reference',
    'const A = () => { const r = useRef(); r.current = title; useEffect(() => keep(r.current)); return null }',
    '<A />',
  ],
  ['a memo', 'const A = () => { const x = useMemo(() => [title], []); keep(x[0]); return null }', '<A />'],
  [
    'a callback',
    'const A = () => { const f = useCallback((x) => keep(x), []); f(title); return null }',
    '<A />',
  ],
  [
    'a context',
    'const C = createContext(0); const A = () => { keep(useContext(C)); return null }',
    '<C.Provider value={title}><A /></C.Provider>',
  ],
  ['an effect that is left', 'const A = () => { useEffect(() => () => keep(title)); return null }', '<A />'],
  [
    'a hook of its own',
    'const useX = () => { const [x, set] = useState(); return { x, put: () => set(title) } }; const A = () => { const { x, put } = useX(); useEffect(put, []); keep(x); return null }',
    '<A />',
  ],
  [
    'a class',
    'class A extends React.Component { state = { x: 0 }; componentDidMount() { this.setState({ x: this.props.x }) } render() { keep(this.state.x); return null } }',
    '<A x={title} />',
  ],
  [
    'a component made of another',
    'const withX = (B) => (props) => <B {...props} x={title} />; const A = withX(({ x }) => { keep(x); return null })',
    '<A />',
  ],
  ['a memoised component', 'const A = React.memo(({ x }) => { keep(x); return null })', '<A x={title} />'],
  [
    'a forwarded reference',
    'const A = React.forwardRef(({ x }, r) => { keep(x); return null })',
    '<A x={title} />',
  ],
  ['a click', '', '<button onClick={() => keep(title)}>x</button>'],
  [
    'a list',
    'const A = ({ all }) => all.map((x) => <B key={1} x={x} />); const B = ({ x }) => { keep(x); return null }',
    '<A all={[title]} />',
  ],
  [
    'a cloned element',
    'const A = ({ x }) => { keep(x); return null }',
    'React.cloneElement(<A />, { x: title })',
  ],
])('a title is found behind React’s %s', (_, components, element) => {
  expect(arrives(shown(components, element), react)).not.toEqual([])
})

test.each([
  [
    'a store',
    'const useStore = create((set) => ({ x: 0, put: (x) => set({ x }) })); useStore.getState().put(title); keep(useStore.getState().x)',
  ],
  ['a store that is given', 'const store = new Store(); store.put(title); keep(store.take())'],
  ['an emitter', "const all = create(); all.on('x', (x) => keep(x)); all.emit('x', title)"],
  ['what is given to itself', 'const a = create(); a.use(a); a.put(a, create); keep(a.get(title))'],
  ['a query', 'const { data } = create(async () => ({ y: title })); keep(data.y)'],
])('a title is found behind %s of a package that isn’t read', (_, statements) => {
  const found = arrives(statements, "import { create, Store } from 'some-store'")
  expect(found).not.toEqual([])
  expect(found).not.toContain('ANALYSIS_FAILED')
})
