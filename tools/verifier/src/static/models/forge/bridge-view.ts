import type { Answer, Meaning } from '../../meaning.ts'
import { frameContext } from '../host/context.ts'
import { answers, argument, call, channel, data, nothing, promises, text, thing } from '../terms.ts'

const any = text('*')

/** The context, with what a form saved and what a modal's opener gave. */
export const contextAnswer: readonly Answer[] = [
  frameContext,
  {
    fields: {
      extension: {
        fields: { config: { taken: channel('config', any) }, modal: { taken: channel('modal', any) } },
      },
    },
  },
]

const history = thing({
  push: answers(nothing),
  replace: answers(nothing),
  go: answers(nothing),
  goBack: answers(nothing),
  listen: call({
    calls: [{ callback: argument(0), with: [data('siteUrl'), nothing] }],
    returns: answers(nothing),
  }),
  location: data('siteUrl'),
})

/** @see https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/view/ seen 2026-11 (@forge/bridge 7.2.0) */
export const view: Meaning = thing({
  getContext: call({ api: 'view.getContext', returns: { promise: contextAnswer } }),
  submit: call({
    api: 'view.submit',
    named: { body: argument(0) },
    sinks: [{ sink: 'configuration', what: [argument(0)] }],
    puts: [
      { what: argument(0, 'config'), into: channel('config', any) },
      { what: argument(0), into: channel('modal-result', any) },
    ],
    returns: { promise: nothing },
  }),
  close: call({
    puts: [{ what: argument(0), into: channel('modal-result', any) }],
    returns: { promise: nothing },
  }),
  onClose: call({ calls: [{ callback: argument(0), with: [] }], returns: { promise: nothing } }),
  open: promises(nothing),
  refresh: promises(nothing),
  createHistory: promises(history),
  getFrameDispatch: promises(answers(nothing)),
  theme: thing({ enable: promises(nothing) }),
  changeWindowTitle: promises(nothing),
  emitReadyEvent: promises(nothing),
  createAdfRendererIframeProps: promises(nothing),
})

/** `new Modal({ context, onClose }).open()`: a frame of the same app gets the context and gives a result back. */
export const modal: Meaning = {
  is: 'api',
  construct: {
    api: 'modal.open',
    named: { resource: argument(0, 'resource') },
    puts: [{ what: argument(0, 'context'), into: channel('modal', any) }],
    calls: [{ callback: argument(0, 'onClose'), with: [{ taken: channel('modal-result', any) }] }],
    returns: thing({ open: promises(nothing), resource: nothing }),
  },
}
