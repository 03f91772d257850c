import type { Meaning, Selector } from '../../meaning.ts'
import { argument, call, channel, data, nothing, promises, text, thing } from '../terms.ts'
import { contextAnswer } from './bridge-view.ts'

const command = argument(0)
const payload = (...path: readonly string[]): Selector => argument(1, ...path)

/** Not a sink unless the command is this one. */
const unlessOther = (name: string) => ({ where: command, matches: new RegExp(`^(?!${name}$)`) })

/**
 * What @forge/bridge itself calls, and what a frame can call without it: one function with a command
 * (out/bridge.js of @forge/bridge 7.2.0, seen 2026-11-25).
 */
export const seam: Meaning = thing({
  callBridge: call({
    api: 'bridge.call',
    named: { command, key: payload('functionKey'), body: payload('payload') },
    sinks: [
      { sink: 'configuration', what: [payload()], unless: unlessOther('submit') },
      { sink: 'product', what: [payload()], to: payload('restPath'), unless: unlessOther('fetchProduct') },
      { sink: 'egress', what: [payload()], to: payload('remoteKey'), unless: unlessOther('fetchRemote') },
    ],
    puts: [
      { what: payload('payload'), into: channel('invoke', payload('functionKey')) },
      { what: payload('config'), into: channel('config', text('*')) },
      { what: payload('context'), into: channel('modal', text('*')) },
    ],
    calls: [
      { callback: payload('callback'), with: [] },
      { callback: payload('onClose'), with: [{ taken: channel('modal-result', text('*')) }] },
    ],
    cases: [
      { where: command, matches: /^getContext$/, returns: { promise: contextAnswer } },
      {
        where: command,
        matches: /^invoke$/,
        returns: { promise: { taken: channel('invoke-answer', payload('functionKey')) } },
      },
      { where: command, matches: /^fetch(Product|Remote)$/, returns: { promise: data('product') } },
    ],
    returns: { promise: nothing },
  }),
  on: promises(nothing),
})
