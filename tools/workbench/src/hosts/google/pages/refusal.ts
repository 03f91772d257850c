import type { Refusal } from '../files/files.ts'

/** A refusal in words, with its status. */
export function tellRefusal(refusal: Refusal): { readonly status: number; readonly message: string } {
  switch (refusal.code) {
    case 'NOT_FOUND':
      return { status: 404, message: 'This file isn’t there, or you have no access to it.' }
    case 'FORBIDDEN':
      return { status: 403, message: 'You may see this file, but not do this with it. Ask its owner.' }
    case 'INVALID':
      return { status: 400, message: refusal.what }
    default:
      return { status: 409, message: 'The file was changed by someone else meanwhile. Load it again.' }
  }
}
