import type { Effect, Meaning } from '../../meaning.ts'
import { argument, call, each, nothing, thing } from '../terms.ts'

/** A line of the log, made of all that it is given. */
export const logs = (client: string): Effect => ({
  api: 'log',
  named: { message: argument(0) },
  data: { client },
  sinks: [{ sink: 'log', what: [argument('all')] }],
  returns: nothing,
})

/** In a function: the app's log, which its vendor reads. In a frame: the reader's own console. */
export const consoleMeaning: Meaning = thing(
  {
    ...each(
      [
        'log',
        'info',
        'warn',
        'error',
        'debug',
        'trace',
        'dir',
        'dirxml',
        'table',
        'group',
        'groupCollapsed',
        'count',
        'countReset',
        'time',
        'timeEnd',
        'timeLog',
        'timeStamp',
      ],
      call(logs('console')),
    ),
    assert: call(logs('console')),
    groupEnd: nothing,
    clear: nothing,
  },
  call(logs('console')),
)
