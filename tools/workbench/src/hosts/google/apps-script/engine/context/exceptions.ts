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
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true })
      if (details !== undefined)
        Object.defineProperty(error, 'details', { value: details, configurable: true, writable: true })
      const stack = String(error.stack ?? '').replace(/^Error/, name)
      Object.defineProperty(error, 'stack', {
        value: stack.replace(ours, ''),
        configurable: true,
        writable: true,
      })
      return error
    },
  }
}
