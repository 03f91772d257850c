/** An error that a service answers with. */
export interface WireError {
  readonly name: string
  readonly message: string
  /** The error body of an API, where an advanced service called one. */
  readonly details?: unknown
}

/** Makes the errors that services throw: `Exception: …`, an Error like any other, without our own lines in its stack. */
export interface Exceptions {
  make(error: WireError): Error
}

const ours = /^.*\(?workbench:\d+(?::\d+)?\)?.*\n?/gm

export function createExceptions(): Exceptions {
  return {
    make({ name, message, details }) {
      const error = new Error(message)
      // Before it has another name: V8 writes its first line when the stack is read.
      const stack = String(error.stack ?? '')
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true })
      if (details !== undefined)
        Object.defineProperty(error, 'details', { value: details, configurable: true, writable: true })
      // QuickJS has the frames alone.
      const head = `Error: ${message}\n`
      const frames = stack.startsWith(head) ? stack.slice(head.length) : stack
      Object.defineProperty(error, 'stack', {
        value: `${name}: ${message}\n${frames.replace(ours, '')}`,
        configurable: true,
        writable: true,
      })
      return error
    },
  }
}
