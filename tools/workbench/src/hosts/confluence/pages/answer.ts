import { isForm, jsonAnswer, seeOther } from '../../../pages/answer.ts'
import type { Result } from '../site/site.ts'
import { tellRefusal } from './refusal.ts'

/** The result of a change: for a form the next page or the trouble in words, for a script JSON. */
export function changed<T>(
  request: Request,
  result: Result<T>,
  { next, body }: { readonly next: (value: T) => string; readonly body: (value: T) => unknown },
  trouble: (message: string, status: number) => Response,
): Response {
  if (result.ok) {
    return isForm(request) ? seeOther(next(result.value)) : jsonAnswer(body(result.value))
  }
  const { status, message } = tellRefusal(result.refusal)
  if (isForm(request)) return trouble(message, status)
  return jsonAnswer({ ...result.refusal, message }, status)
}
