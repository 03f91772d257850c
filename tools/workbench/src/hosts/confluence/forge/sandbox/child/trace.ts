const { captureStackTrace } = Error

/** Where in the app's code the running call stands; nothing where the sandbox doesn't trace. */
export type Trace = () => string | undefined

const depth = 40

/** A trace that costs nothing where it is off. */
export function createTrace(isTraced: boolean): Trace {
  if (!isTraced) return () => undefined
  return () => {
    const holder: { stack?: string } = {}
    const before = Error.stackTraceLimit
    Error.stackTraceLimit = depth
    captureStackTrace(holder)
    Error.stackTraceLimit = before
    return typeof holder.stack === 'string' ? holder.stack : undefined
  }
}
