import type { Effect, Meaning, Model } from '../../meaning.ts'
import { answers, argument, call, nothing, passes, thing } from '../terms.ts'

const does = (name: NonNullable<Effect['does']>): Meaning => call({ does: name })

const memo: Meaning = call({ returns: argument(0) })

/** React's own functions; the engine has what they do. */
const exported: Readonly<Record<string, Meaning>> = {
  createElement: does('react.createElement'),
  h: does('react.createElement'),
  jsx: does('react.createElement'),
  cloneElement: does('react.cloneElement'),
  useState: does('react.useState'),
  useReducer: does('react.useReducer'),
  useOptimistic: does('react.useState'),
  useRef: does('react.useRef'),
  createRef: does('react.useRef'),
  createContext: does('react.createContext'),
  useContext: does('react.useContext'),
  use: does('react.useContext'),
  useEffect: does('react.useEffect'),
  useLayoutEffect: does('react.useEffect'),
  useInsertionEffect: does('react.useEffect'),
  startTransition: does('react.useEffect'),
  useMemo: does('react.useMemo'),
  useCallback: memo,
  useEffectEvent: memo,
  useDeferredValue: memo,
  memo,
  forwardRef: does('react.forwardRef'),
  lazy: does('react.lazy'),
  useId: answers(nothing),
  useDebugValue: answers(nothing),
  flushSync: does('react.useMemo'),
  useSyncExternalStore: call({
    calls: [{ callback: argument(1), with: [], answers: 'returned' }],
  }),
  useTransition: answers({ fields: { '0': nothing, '1': does('react.useEffect') } }),
  useImperativeHandle: does('react.useImperativeHandle'),
  render: call({ returns: nothing }),
  hydrate: call({ returns: nothing }),
  createPortal: call({ returns: argument(0) }),
}

const roots = {
  createRoot: answers(thing({ render: call({ returns: nothing }), unmount: answers(nothing) })),
  hydrateRoot: answers(thing({ render: call({ returns: nothing }), unmount: answers(nothing) })),
}

const signals = {
  signal: does('signal'),
  useSignal: does('signal'),
  computed: does('signal.computed'),
  useComputed: does('signal.computed'),
  effect: does('react.useEffect'),
  useSignalEffect: does('react.useEffect'),
  batch: does('react.useMemo'),
  untracked: does('react.useMemo'),
}

const model = (module: string, all: Readonly<Record<string, Meaning>>): Model => ({
  module,
  exports: { ...all, default: thing(all) },
})

const renders = call({ returns: 'arguments' })

/** React and what stands in for it. Anything of theirs that isn't here is followed as code, where it is installed. */
export const reactModels: readonly Model[] = [
  model('react', exported),
  model('preact', exported),
  model('preact/hooks', exported),
  model('preact/compat', { ...exported, ...roots }),
  model('react-dom', { ...exported, ...roots }),
  model('react-dom/client', roots),
  model('preact/compat/client', roots),
  model('react/jsx-runtime', { jsx: does('react.createElement'), jsxs: does('react.createElement') }),
  model('@preact/signals', signals),
  model('@preact/signals-core', signals),
  model('@preact/signals-react', signals),
  model('react-dom/server', { renderToString: renders, renderToStaticMarkup: renders }),
  model('react-dom/test-utils', { act: passes }),
]
