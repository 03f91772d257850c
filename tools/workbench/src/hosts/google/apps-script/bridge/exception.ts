/** What a service throws for the project to catch: Google's sentence, said as `Exception: …`. */
export class ServiceException extends Error {
  override readonly name: string = 'Exception'
}

/** What an advanced service throws: its message names the API's method, its details are the API's error body. */
export class ApiException extends ServiceException {
  override readonly name = 'GoogleJsonResponseException'
  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message)
  }
}

/** A member that Apps Script has and the workbench hasn't. A project sees it as an error of this name. */
export class NotBuiltError extends ServiceException {
  override readonly name = 'NotBuiltError'
  constructor(
    /** `DocumentApp.Body.findText` */
    readonly member: string,
  ) {
    super(`${member} is not built here`)
  }
}

export function exception(message: string): ServiceException {
  return new ServiceException(message)
}
