import { expect, test } from 'vitest'
import { parse } from './requests.ts'
import { CallFailed, createCalls, faultOf, type Runner } from './script-calls.client.ts'

test.each([
  ['PERMISSION_DENIED', 'accounts'],
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'accounts',
  ],
  ['Authorization is required to perform that action.', 'authorisation'],
  ['You do not have permission to call DocumentApp.getActiveDocument.', 'authorisation'],
  ['Specified permissions are not sufficient to call Ui.showModalDialog.', 'authorisation'],
  ['Invalid image data.', 'failed'],
])('“%s” is told as %s', (message, fault) => {
  expect(faultOf(message)).toBe(fault)
})

/** google.script.run with one function, which answers or throws. */
function runnerWith(answer: (...args: readonly unknown[]) => unknown, name: string): Runner {
  let success: (value: unknown) => void = () => {}
  let failure: (error: unknown) => void = () => {}
  const runner: Runner = {
    withSuccessHandler(handler) {
      success = handler
      return runner
    },
    withFailureHandler(handler) {
      failure = handler
      return runner
    },
    [name]: (...args: readonly unknown[]) => {
      try {
        success(answer(...args))
      } catch (error) {
        failure(error)
      }
    },
  }
  return runner
}

test('an answer of another version is read as far as it goes', async () => {
  const calls = createCalls(runnerWith(() => [{ place: 7, title: 'x', width: 'wide' }], 'getDiagrams'))
  expect(await calls.diagrams()).toEqual([{ place: '', title: 'x', description: '', width: 1 }])
  const opened = { editor: 'sheets', room: 'wide', picture: 7, kind: 'hologram' }
  expect(parse.opening(opened)).toEqual({
    editor: 'docs',
    locale: 'en',
    room: 1,
    picture: { place: '', title: '', description: '', width: 1 },
  })
})

test('a call that fails says why, and one that isn’t there too', async () => {
  const refuse = () => {
    throw new Error('Authorization is required to perform that action.')
  }
  const calls = createCalls(runnerWith(refuse, 'getDiagrams'))
  await expect(calls.diagrams()).rejects.toMatchObject({ fault: 'authorisation' })
  await expect(calls.codes()).rejects.toBeInstanceOf(CallFailed)
})
