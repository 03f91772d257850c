import fs from 'node:fs'
import net from 'node:net'
import { pipes, type ToChild, type ToParent } from '../wire.ts'
import { leave } from './leave.ts'

// Captured before any code of the app runs, so that what the app patches can't reach what passes here.
const { stringify, parse } = JSON
const { writeSync } = fs
const { setPrototypeOf } = Object

/** Sends frames out. The token stays in this closure: a frame that the app writes to the pipe itself is not believed. */
export type Send = (frame: ToParent) => void

/** Opens the pipe out. */
export function openSend(token: string): Send {
  return (frame) => {
    try {
      // Without a prototype, so that a `toJSON` that the app has put on Object can't rewrite who asks.
      writeSync(pipes.out, `${token}${stringify(setPrototypeOf(frame, null))}\n`, null, 'utf8')
    } catch {
      // The workbench is gone: nothing is left to answer to.
      leave(70)
    }
  }
}

/** Opens the pipe in; ends the process when the workbench closes it. */
export function receive(take: (frame: ToChild) => void): void {
  const socket = new net.Socket({ fd: pipes.in, readable: true, writable: false })
  socket.setEncoding('utf8')
  let rest = ''
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(parse(line) as ToChild)
  })
  socket.on('close', () => leave(0))
}
