import type { FrameSpec } from '../frame.ts'
import type { Crossing } from '../line.ts'
import { ownCommands } from '../wire.ts'
import type { Commands } from './commands.client.ts'
import type { Recorder } from './recorder.client.ts'

/** Runs the commands that a frame calls, and records each. */
export function answering({
  spec,
  commands,
  own,
  recorder,
}: {
  readonly spec: () => FrameSpec
  readonly commands: Commands
  /** Of the frame's own script. */
  readonly own: Commands
  readonly recorder: Recorder
}): Crossing {
  function record(
    command: string,
    payload: unknown,
    since: number,
    problem?: { refused: boolean; message: string },
  ) {
    const { appId, moduleKey } = spec()
    recorder.record({
      appId,
      moduleKey,
      command,
      outcome: problem === undefined ? 'done' : problem.refused ? 'refused' : 'failed',
      milliseconds: performance.now() - since,
      payload,
      ...(problem === undefined ? {} : { message: problem.message }),
    })
  }

  return async (name, payload) => {
    const command = String(name)
    const since = performance.now()
    if (command === ownCommands.answered) {
      if (Array.isArray(payload))
        for (const one of payload.slice(0, 100)) record(String(one), undefined, since)
      return
    }
    if (Object.hasOwn(own, command)) return own[command]?.(payload)
    if (!Object.hasOwn(commands, command)) {
      const message = `The workbench has not built the bridge command ${command}.`
      record(command, payload, since, { refused: true, message })
      throw new Error(message)
    }
    try {
      const answer = await commands[command]?.(payload)
      const problem = answer === false ? { refused: true, message: 'not possible for this frame' } : undefined
      record(command, payload, since, problem)
      return answer
    } catch (error) {
      record(command, payload, since, {
        refused: false,
        message: error instanceof Error ? error.message : String(error),
      })
      throw error
    }
  }
}
