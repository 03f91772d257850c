/**
 * The sentences that an app or its frame is told when a function ends badly. The prefix is what @forge/bridge's `invoke`
 * rejects with (developer community threads, seen 2026-11); the time-out is AWS Lambda's sentence, which Forge's logs
 * show; the others are Lambda's runtime errors. None could be asked of a real site: they are kept here, in one place.
 */
export const words = {
  invocation: (reason: string) => `There was an error invoking the function - ${reason}`,
  timedOut: (seconds: number) => `Task timed out after ${seconds.toFixed(2)} seconds`,
  outOfMemory: 'FUNCTION_OUT_OF_MEMORY: Runtime exited with error: signal: killed',
  exited: 'Runtime exited without providing a reason',
  tooLarge: (bytes: number) =>
    `Response payload size exceeded maximum allowed payload size (${bytes} bytes).`,
  noFunction: (key: string) => `Function not found: ${key}`,
  noResolver: (moduleKey: string) => `The module ${moduleKey} has no resolver.`,
  badWebTriggerAnswer: 'The function has to return an object with a statusCode.',
  // Forge's own sentence isn't published; the limit is (see limits.ts).
  tooManyRequests: (perMinute: number) =>
    `The app has sent ${perMinute} requests to hosts outside within this minute, and Forge allows no more. Send fewer, or wait for the next minute.`,
  uninstalled: 'The app is not installed.',
} as const
