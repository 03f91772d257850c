import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { Native, ScriptEngine } from '../script-engine.ts'
import type { FromWorker, ToWorker, WorkerStart } from '../wire.ts'
import { createQuickJs } from './quickjs.ts'
import { createVm } from './vm.ts'

const { kind, prelude, memoryMB, wasm, flag, replies, classes, enums } = workerData as WorkerStart
const port = parentPort as MessagePort
const signal = new Int32Array(flag)

/** The last long text that was answered, behind its letter (bridge/bridge.ts). */
let longText = ''

const tell = (message: FromWorker) => port.postMessage(message)

/** Asks the workbench and stands still until it has answered. */
const ask = (text: string): string => {
  Atomics.store(signal, 0, 0)
  tell({ kind: 'call', text })
  for (;;) {
    const received = receiveMessageOnPort(replies) as { message: string } | undefined
    if (received) {
      if (received.message[0] === 's') longText = received.message
      return received.message
    }
    Atomics.wait(signal, 0, 0)
    Atomics.store(signal, 0, 0)
  }
}

const native: Native = (operation, text) => {
  if (operation === 'class') return classes[text] ?? 'null'
  if (operation === 'enum') return enums[text] ?? 'null'
  return ask(text)
}

async function main() {
  const parts = { prelude, native, memoryMB }
  const engine: ScriptEngine =
    kind === 'quickjs' ? await createQuickJs(parts, wasm as WebAssembly.Module) : createVm(parts)
  engine.prepare()
  port.on('message', async ({ job }: ToWorker) => {
    const outcome = await engine.run(job)
    // `=`: the text goes back as it came.
    tell({
      kind: 'done',
      outcome: outcome.ok && outcome.value === '=' ? { ok: true, value: longText } : outcome,
    })
    longText = ''
    if (outcome.ok || !outcome.isBroken) engine.prepare()
  })
  tell({ kind: 'ready' })
}

void main()
