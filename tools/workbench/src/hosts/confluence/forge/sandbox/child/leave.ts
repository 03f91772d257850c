declare global {
  namespace NodeJS {
    interface Process {
      /** Ends the process at once, without `exit` listeners; Node's own, undocumented. */
      reallyExit(code?: number): never
    }
  }
}

/** Ends the sandbox's process; captured before the app's code could patch it. */
export const leave = process.reallyExit.bind(process)
