import type { Label } from './label.ts'

/** Where data may arrive that a claim speaks of. */
export type SinkKind =
  /** A request to a host outside. */
  | 'egress'
  /** A write to the product: a page, a property, an attachment, a comment. */
  | 'product'
  /** Storage of the app's own: key-value, entities, secrets, SQL, objects. */
  | 'storage'
  | 'log'
  /** localStorage, sessionStorage, IndexedDB, caches, cookies. */
  | 'browser-storage'
  /** Markup that a browser parses. */
  | 'markup'
  /** Code that is evaluated: eval, new Function, a timer's string. */
  | 'code'
  /** The configuration that the host keeps in the page. */
  | 'configuration'
  /** What an answer carries to who called: a web trigger's response. */
  | 'response'

/**
 * What something from outside the app's own code means to the analysis: a global, a package's export, a parameter that
 * the host fills in. Models are made of it, as data; the engine gives it life.
 */
export type Meaning =
  /** Data. `label` is what it is as a whole; reading it whole (JSON, a log) gives its members' labels too. */
  | {
      readonly is: 'data'
      readonly label?: Label
      readonly members?: Readonly<Record<string, Meaning>>
      /** What any other member, or an element, is. Left out: the same label, or nothing where there is none. */
      readonly rest?: Meaning
      /** What a key made of it is worth; left out: `stored` for that label, `derived` for ids of people and installations. */
      readonly origin?: Origin
      /** What assigning to it does: the value is argument 0 (`document.cookie = x`, `location.href = x`). */
      readonly assigned?: Effect
      /** True for the host's own object of many kinds of data: reading a member by a key that isn't known opens the world. */
      readonly isContext?: boolean
    }
  /** A function, constructor, or a thing with members some of which can be called. */
  | {
      readonly is: 'api'
      readonly call?: Effect
      /** What `new` does where it differs from `call`. */
      readonly construct?: Effect
      readonly members?: Readonly<Record<string, Meaning>>
      /** What any other member is. Left out: on a thing that absorbed data, that data; else nothing known. */
      readonly rest?: Meaning
      /** What assigning to this member does: the value is argument 0, the thing it is assigned to is `this` (`img.src = x`). */
      readonly assigned?: Effect
      /** As a JSX component: what assigning each of its props does. A prop not named: a function is entered, data stops. */
      readonly props?: Readonly<Record<string, Effect>>
      /** As a JSX component: what functions among its props are called with; left out: see `flow/jsx.ts`. */
      readonly handlers?: readonly Meaning[]
      /** True for globals: reading a member by a key that isn't known opens the world. */
      readonly isContext?: boolean
      /** True for another window: what a frame of the app has left on its own is found there, and by a number a further one. */
      readonly isWindow?: boolean
    }
  | { readonly is: 'promise'; readonly of: Meaning }
  /** What a model names in its `kinds`: for things that lead to themselves (an element's parent is an element). */
  | { readonly is: 'kind'; readonly kind: string }
  /** Any of them. */
  | { readonly is: 'any'; readonly of: readonly Meaning[] }
  /** Nothing of interest: a number, a flag, a UI component. */
  | { readonly is: 'nothing' }

/** Where a key comes from: an encrypted variable, the source, a storage, or data that others can list. */
export type Origin = 'variable' | 'literal' | 'stored' | 'derived'

/**
 * An argument, or a part of one: `{ argument: 1, path: ['body'] }`; `'*'` in a path is any key, `'[]'` an element of a list. `all` is the list of all
 * (`path: ['0']` its first). `this` is the receiver. `maker` is the list of arguments of the call that made the receiver
 * (`axios.create({ baseURL })`: `{ argument: 'maker', path: ['0', 'baseURL'] }`). `inside` is what the receiver absorbed.
 */
export interface Selector {
  readonly argument: number | 'all' | 'this' | 'maker' | 'inside'
  readonly path?: readonly string[]
  /** And what is there, too: an argument that is a URL, or an object that holds one. */
  readonly or?: Selector
}

/** What a call answers. `arguments`: whatever went in, taint and all. `this`: the receiver. `inside`: what it absorbed. */
export type Answer =
  | Meaning
  | 'arguments'
  | 'this'
  | 'inside'
  | 'nothing'
  | Selector
  | { readonly taken: Channel }
  | { readonly promise: Answer | readonly Answer[] }
  /** A new object: `{ fields: { payload: { taken: ... }, context: forgeContext } }`. */
  | { readonly fields: Readonly<Record<string, Answer | readonly Answer[]>> }

/** A text that is known: a host that a client always calls. Of texts that are joined, a part that isn't there adds nothing. */
export interface Constant {
  readonly constant: string
}

/** What a call does. */
export interface Effect {
  /**
   * The name under which each reached call is recorded, with what is known of `named` arguments. All that sends to a host
   * is `fetch` (its `to` the host or URL, `data.client` the client), all logging `log`, all of a kind under one name.
   */
  readonly api?: string
  /** Several are joined in order, as a sink's `to`; a constant is what the model knows (a client's host). */
  readonly named?: Readonly<Record<string, Selector | Constant | readonly (Selector | Constant)[]>>
  /** Facts of the call that the model knows: `{ as: 'app' }`. */
  readonly data?: Readonly<Record<string, string>>
  readonly sinks?: readonly {
    readonly sink: SinkKind
    readonly what: readonly Selector[]
    /** Its destination; several are joined in order (a base and a path), of which an unknown first one counts as `*`. */
    readonly to?: Selector | Constant | readonly (Selector | Constant)[]
    /** Not a sink where the text of an argument matches: a POST that only asks (`/permission/check`). */
    readonly unless?: { readonly where: Selector; readonly matches: RegExp }
  }[]
  /** What it answers; of several, all. Left out: nothing. */
  readonly returns?: Answer | readonly Answer[]
  /** What it answers where the text of an argument matches; the first that matches counts, else `returns`. */
  readonly cases?: readonly {
    readonly where: Selector
    readonly matches: RegExp
    readonly returns: Answer | readonly Answer[]
  }[]
  /**
   * Functions among the arguments that get called, with what; what they return may go on into a channel or into the
   * answer. Functions among the arguments that stand in no `calls` are entered with nothing known.
   */
  readonly calls?: readonly {
    readonly callback: Selector
    readonly with: readonly (Answer | readonly Answer[])[]
    readonly answers?: Channel | 'returned'
  }[]
  /** What goes into a channel: a call's payload to `invoke:<name>`, a stored value to `kvs:<key>`. */
  readonly puts?: readonly { readonly what: Selector; readonly into: Channel }[]
  /** What a call writes into a member of its receiver, or of what it answers: a child's text into `textContent`. */
  readonly sets?: readonly {
    readonly member: string
    readonly of: 'this' | 'answer'
    readonly what: Selector
  }[]
  /** What goes into the receiver (for `new` and what a call makes: into what it answers) and comes out again as `inside`. */
  readonly absorbs?: readonly Selector[]
  /** What it throws where it fails: an assertion its message. */
  readonly throws?: Selector
  /**
   * The answer is `what`, changed so that it can't be seen, or can: see `Flow.through`. In `by`, `{algorithm}` is the text
   * of the argument in small letters without `-` between letters and digits (`sha256`), `{key}` the key's origin, the
   * weakest where there are several: `hmac-{algorithm}:{key}`.
   */
  readonly changes?: {
    readonly by: string
    readonly what: readonly Selector[]
    readonly algorithm?: Selector
    readonly key?: Selector
    /** True where the answer is a promise of it. */
    readonly isPromised?: boolean
  }
  /** What the engine has in code. The rest of the effect holds beside it. */
  readonly does?: Behaviour
  /** Opens the world at this call: `EVAL`, `DYNAMIC_REQUIRE`. */
  readonly opens?: string
}

/** What can't be said as data. Its arguments and answer are those of the function that gave it its name. */
type Behaviour =
  /** A tagged template: its text with the values in its holes, so that a path stays known. */
  | 'text.template'
  | 'react.createElement'
  /** The element that the first argument is, with further properties. */
  | 'react.cloneElement'
  | 'react.useState'
  | 'react.useReducer'
  | 'react.useRef'
  | 'react.createContext'
  | 'react.useContext'
  /** The first argument runs, and what it returns when it is left. */
  | 'react.useEffect'
  /** A component whose second argument is the property `ref`. */
  | 'react.forwardRef'
  /** What the second argument answers is what the first, a ref, refers to. */
  | 'react.useImperativeHandle'
  /** The answer of the first argument, called with nothing. */
  | 'react.useMemo'
  /** `React.lazy`: a component out of a promise of a module. */
  | 'react.lazy'
  /** A thing with a `value`: the first argument. */
  | 'signal'
  /** A thing with a `value`: what the first argument answers. */
  | 'signal.computed'
  /** The first argument gets all fields of the others, and is the answer. */
  | 'object.assign'
  /** A function that answers a promise of what the first argument gives its callback. */
  | 'util.promisify'
  /** A URL, a form, a list of parameters: text made of parts, with what was put into it. */
  | 'url'
  | 'form'

/**
 * A way between parts of an app that the code doesn't show: by family and a key that an argument holds. A key that isn't
 * known stands for every key of the family; so does the constant `*`.
 */
export interface Channel {
  readonly family: string
  readonly key: Selector | Constant
  /** True where a key that isn't known stands for none: an attribute that is copied by its name isn't any other. */
  readonly isExact?: boolean
}

/** A package, or the globals, as the analysis knows them. */
export interface Model {
  /**
   * `@forge/api`, `axios`; `globals` for what is there without an import everywhere, `globals:functions` and
   * `globals:frame` for what is only there; subpaths as written, a last `*` for any (`@aws-sdk/*`). A subpath without a
   * model of its own has its package's.
   */
  readonly module: string
  /** `default` is what a default import is; where it is left out, the module with all its exports. */
  readonly exports: Readonly<Record<string, Meaning>>
  /** What any other export is. */
  readonly rest?: Meaning
  /** True for globals that are all there are: any other is the host's and not known. */
  readonly isWhole?: boolean
  /** Meanings by a name that is one among all models, for `{ is: 'kind' }`. `DomEvent` is what event handlers are given. */
  readonly kinds?: Readonly<Record<string, Meaning>>
}
