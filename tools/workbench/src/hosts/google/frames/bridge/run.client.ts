import { toArguments } from '../../apps-script/client-value.ts'
import { readForm } from './form.client.ts'
import type { HostLine } from './host.client.ts'

interface Handlers {
  readonly success?: unknown
  readonly failure?: unknown
  readonly user?: unknown
}

type Runner = Record<string, (...args: readonly unknown[]) => unknown>

/**
 * google.script.run: one method for each function, and three that give a runner with handlers. Without a failure handler
 * an error goes to the console (https://developers.google.com/apps-script/guides/html/reference/run, seen 2026-11).
 */
export function createRun(line: HostLine, functions: readonly string[]): Runner {
  const runner = (handlers: Handlers): Runner => {
    const made: Runner = {
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (user) => runner({ ...handlers, user }),
    }
    for (const name of functions) made[name] = (...args) => void start(line, name, args, handlers)
    return made
  }
  return runner({})
}

function start(line: HostLine, name: string, args: readonly unknown[], handlers: Handlers): void {
  const [only] = args
  if (args.length === 1 && only instanceof HTMLFormElement) {
    void readForm(only).then((form) => call(line, { function: name, args: [], form }, handlers))
    return
  }
  const carried = toArguments(args)
  // Google's page throws at once, in the caller's own stack.
  if ('illegal' in carried) throw new TypeError(carried.illegal)
  void call(line, { function: name, args: carried.value }, handlers)
}

async function call(
  line: HostLine,
  message: Parameters<HostLine['call']>[0],
  { success, failure, user }: Handlers,
): Promise<void> {
  const answer = await line.call(message)
  if (answer.ok) {
    if (typeof success === 'function') (success as Callback)(answer.value, user)
    return
  }
  const error = Object.assign(new Error(answer.error.message), { name: answer.error.name })
  if (typeof failure === 'function') (failure as Callback)(error, user)
  else console.error(error)
}

type Callback = (value: unknown, user: unknown) => unknown
