import type { Refusal } from '../site/site.ts'

/** A refusal as a page or the API tells it. */
export interface ToldRefusal {
  readonly status: 400 | 403 | 404 | 409
  readonly message: string
}

/** What happened and what to do next, in words. */
export function tellRefusal(refusal: Refusal): ToldRefusal {
  switch (refusal.code) {
    case 'NOT_FOUND':
      return { status: 404, message: 'This page is not there. It may have been deleted.' }
    case 'FORBIDDEN':
      return {
        status: 403,
        message: 'Your role does not allow this. Switch to an editor or an administrator.',
      }
    case 'VERSION_CONFLICT':
      return {
        status: 409,
        message: `The page has changed meanwhile: it is at version ${refusal.current} now.`,
      }
    case 'TITLE_TAKEN':
      return {
        status: 400,
        message: `A page called “${refusal.title}” is already in this space. Choose another title.`,
      }
    case 'KEY_TAKEN':
      return {
        status: 400,
        message: `A space with the key ${refusal.key} is there already. Choose another key.`,
      }
    case 'INVALID':
      return { status: 400, message: refusal.what }
  }
}
