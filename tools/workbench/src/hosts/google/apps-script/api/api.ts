import { readFileSync } from 'node:fs'

/** The members of a class. A method has one text for each overload: the kinds of its parameters, `String,Number?,any*`. */
export interface ClassTable {
  readonly parents?: readonly string[]
  readonly methods: Readonly<Record<string, readonly string[]>>
  /** `SandboxMode: 'HTML.SandboxMode'`: an enum, a class, or a plain kind. */
  readonly properties: Readonly<Record<string, string>>
}

/** All that Apps Script has, as api.json has it (generated from @types/google-apps-script; `npm run api`). */
export interface ApiTable {
  /** `DocumentApp: 'Document.DocumentApp'` */
  readonly globals: Readonly<Record<string, string>>
  readonly classes: Readonly<Record<string, ClassTable>>
  readonly enums: Readonly<Record<string, readonly string[]>>
}

/** The table with its inheritance followed and its names as people say them. */
export interface Api {
  readonly globals: ReadonlyMap<string, string>
  readonly enums: ReadonlyMap<string, readonly string[]>
  /** With what it inherits; undefined for what is no class. */
  classOf(name: string): ClassTable | undefined
  classNames(): readonly string[]
  /** `Document.Body` is said `DocumentApp.Body`, and `Document.DocumentApp` just `DocumentApp`. */
  spoken(className: string): string
}

/** The table of api.json. Some 10 ms. */
export function loadApi(): Api {
  return createApi(JSON.parse(readFileSync(new URL('./api.json', import.meta.url), 'utf8')) as ApiTable)
}

function createApi(table: ApiTable): Api {
  const globals = new Map(Object.entries(table.globals))
  const classes = new Map(Object.entries(table.classes))
  const whole = new Map<string, ClassTable>()
  const speakers = new Map<string, string | undefined>()
  for (const [name, className] of globals) {
    const space = className.split('.').slice(0, -1).join('.')
    // A namespace of several globals, such as Base, says nothing of where its classes belong.
    speakers.set(space, speakers.has(space) && space === 'Base' ? undefined : (speakers.get(space) ?? name))
  }
  const globalOf = new Map([...globals].map(([name, className]) => [className, name]))
  const classOf = (name: string): ClassTable | undefined => {
    const known = whole.get(name)
    if (known) return known
    const own = classes.get(name)
    if (!own) return undefined
    const parents = (own.parents ?? []).flatMap((parent) => classOf(parent) ?? [])
    const full = {
      methods: Object.assign(Object.create(null), ...parents.map(({ methods }) => methods), own.methods),
      properties: Object.assign(
        Object.create(null),
        ...parents.map(({ properties }) => properties),
        own.properties,
      ),
    }
    whole.set(name, full)
    return full
  }
  return {
    globals,
    enums: new Map(Object.entries(table.enums)),
    classOf,
    classNames: () => [...classes.keys()],
    spoken(className) {
      const global = globalOf.get(className)
      if (global !== undefined) return global
      const parts = className.split('.')
      const speaker = speakers.get(parts.slice(0, -1).join('.'))
      return speaker === undefined ? (parts.at(-1) ?? className) : `${speaker}.${parts.at(-1)}`
    },
  }
}
