import type { Effect, Meaning, Model } from '../../meaning.ts'
import { answers, argument, call, chain, channel, each, nothing, promises, thing } from '../terms.ts'

const writes: Effect = {
  api: 'storage.set',
  named: { key: argument(0), value: argument(1) },
  data: { store: 'file' },
  sinks: [{ sink: 'storage', what: [argument(0), argument(1)], to: argument(0) }],
  puts: [{ what: argument(1), into: channel('file', argument(0)) }],
}

const reads: Effect = { api: 'storage.get', named: { key: argument(0) }, data: { store: 'file' } }

const content = { taken: channel('file', argument(0)) } as const

const stream = (sets: boolean): Meaning =>
  chain(['on', 'once', 'pipe', 'close'], {
    ...(sets
      ? each(
          ['write', 'end'],
          call({
            api: 'storage.set',
            named: { key: argument('maker', '0'), value: argument(0) },
            data: { store: 'file' },
            sinks: [{ sink: 'storage', what: [argument(0)], to: argument('maker', '0') }],
            returns: 'this',
          }),
        )
      : {}),
  })

/** What is open: which file, nothing says any more. */
const written: Effect = {
  api: 'storage.set',
  named: { value: argument(0) },
  data: { store: 'file' },
  sinks: [{ sink: 'storage', what: [argument(0)] }],
}

const handle: Meaning = thing(
  each(['write', 'writev', 'writeFile', 'appendFile'], call({ ...written, returns: { promise: nothing } })),
  promises(nothing),
)

/** A file by its number: the first two are the log. */
const writesTo: Effect = {
  ...written,
  named: { key: argument(0), value: argument(1) },
  sinks: [
    { sink: 'storage', what: [argument(1)], unless: { where: argument(0), matches: /^[12]$/ } },
    { sink: 'log', what: [argument(1)], unless: { where: argument(0), matches: /^(?![12]$)/ } },
  ],
  returns: nothing,
}

const quiet = [
  'mkdir',
  'readdir',
  'stat',
  'lstat',
  'unlink',
  'rm',
  'rmdir',
  'access',
  'rename',
  'copyFile',
  'mkdtemp',
  'realpath',
  'chmod',
  'cp',
  'exists',
]

const promised: Readonly<Record<string, Meaning>> = {
  ...each(['writeFile', 'appendFile'], call({ ...writes, returns: { promise: nothing } })),
  readFile: call({ ...reads, returns: { promise: content } }),
  open: promises(handle),
  ...each(quiet, promises(nothing)),
}

const exported: Readonly<Record<string, Meaning>> = {
  ...each(['writeFileSync', 'appendFileSync'], call({ ...writes, returns: nothing })),
  ...each(
    ['writeFile', 'appendFile'],
    call({
      ...writes,
      calls: [
        { callback: argument(2), with: [] },
        { callback: argument(3), with: [] },
      ],
      returns: nothing,
    }),
  ),
  readFileSync: call({ ...reads, returns: content }),
  readFile: call({
    ...reads,
    calls: [
      { callback: argument(1), with: [nothing, content] },
      { callback: argument(2), with: [nothing, content] },
    ],
    returns: nothing,
  }),
  ...each(['write', 'writev', 'writeSync', 'writevSync'], call(writesTo)),
  openSync: answers(nothing),
  createWriteStream: answers(stream(true)),
  createReadStream: call({ ...reads, returns: stream(false) }),
  ...each([...quiet, ...quiet.map((name) => `${name}Sync`)], answers(nothing)),
  promises: thing(promised, promises(nothing)),
  constants: nothing,
}

/** The function's own disk: gone with the container, and still storage while it lasts. */
export const fileModels: readonly Model[] = [
  {
    module: 'fs',
    exports: { ...exported, default: thing(exported, answers(nothing)) },
    rest: answers(nothing),
  },
  {
    module: 'fs-extra',
    exports: { ...exported, ...promised, default: thing({ ...exported, ...promised }, answers(nothing)) },
    rest: answers(nothing),
  },
  {
    module: 'fs/promises',
    exports: { ...promised, default: thing(promised, promises(nothing)) },
    rest: promises(nothing),
  },
]
