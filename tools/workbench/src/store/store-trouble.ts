/** Why the store can't write now, in words, with the HTTP status that says so. */
export interface StoreTrouble {
  readonly status: 503 | 507
  readonly message: string
}

const troubles: readonly (readonly [code: RegExp, status: 503 | 507, message: string])[] = [
  [
    /^(?:SQLITE_FULL|ENOSPC)/,
    507,
    'The disk is full, so nothing was saved. Free some space, then save again; what was saved before is still there.',
  ],
  [
    /^SQLITE_(?:READONLY|PERM|CANTOPEN)/,
    503,
    'The store’s file can’t be written, so nothing was saved. Give its folder write permission, then save again.',
  ],
  [
    /^SQLITE_(?:BUSY|LOCKED)/,
    503,
    'Another program holds the store’s file, so nothing was saved. End it, then save again.',
  ],
  [/^SQLITE_IOERR/, 503, 'The disk failed, so nothing was saved. Check it, then save again.'],
]

/** Reads an error as one that a person can mend outside the workbench; undefined where it is a bug. */
export function storeTrouble(error: unknown): StoreTrouble | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const found = troubles.find(([pattern]) => pattern.test(code))
  return found && { status: found[1], message: found[2] }
}
