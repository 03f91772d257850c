/** An error that a person can mend: what, where, and what to do next. Anything else that is thrown is a bug. */
export class UserError extends Error {
  override readonly name = 'UserError'
  constructor(
    message: string,
    { where, next }: { readonly where?: string; readonly next?: string } = {},
    options?: { cause?: unknown },
  ) {
    super([where, message, next].filter(Boolean).join(' '), options)
  }
}
