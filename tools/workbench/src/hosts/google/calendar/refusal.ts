/** What Google Calendar's API answers instead of doing it: the status, the reason and the sentence of its error body. */
export class CalendarRefusal extends Error {
  override readonly name = 'CalendarRefusal'
  constructor(
    readonly status: number,
    readonly reason: string,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Reasons and sentences are those that public code and reports quote (seen 2026-11): notFound, deleted, duplicate,
 * requiredAccessLevel, timeRangeEmpty, fullSyncRequired, forbiddenForNonOrganizer, malformedOutOfOfficeEvent and the like.
 * What is marked as ours where it stands wasn't found quoted.
 */
export const notFound = () => new CalendarRefusal(404, 'notFound', 'Not Found')
export const deleted = () => new CalendarRefusal(410, 'deleted', 'Resource has been deleted')
export const invalid = (message: string) => new CalendarRefusal(400, 'invalid', message)
export const required = (message: string) => new CalendarRefusal(400, 'required', message)
