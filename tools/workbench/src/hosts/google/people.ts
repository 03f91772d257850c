/** Someone who uses the workspace. They are the workbench's people, whom another host may have too. */
export interface WorkspacePerson {
  readonly accountId: string
  readonly name: string
  readonly email: string
  /** BCP 47, with the region: `en-US`. */
  readonly locale: string
  /** IANA: `Europe/Berlin`. */
  readonly timeZone: string
  readonly role: 'admin' | 'editor' | 'reader'
}

/** Where the people come from, and who sent a request. */
export interface People {
  all(): readonly WorkspacePerson[]
  of(request: Request): WorkspacePerson
}
