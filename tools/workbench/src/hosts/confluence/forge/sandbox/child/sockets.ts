import dgram from 'node:dgram'
import dns from 'node:dns'
import http2 from 'node:http2'
import net from 'node:net'
import tls from 'node:tls'
import type { Refuse } from './refusal.ts'

const advice = 'a Forge function opens no sockets: use fetch.'

/** Walls around sockets and name look-ups: each attempt is recorded with its host and refused. */
export function wallSockets(refuse: Refuse): void {
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    const where = placeOf(args)
    const error = refuse('socket', `connect ${where}`, `connect EACCES ${where}: ${advice}`)
    process.nextTick(() => this.destroy(error))
    return this
  } as typeof net.Socket.prototype.connect
  net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
    const error = refuse('socket', `listen ${placeOf(args)}`, `listen EACCES: ${advice}`)
    process.nextTick(() => this.emit('error', error))
    return this
  } as typeof net.Server.prototype.listen
  tls.connect = ((...args: unknown[]) => {
    const socket = new net.Socket()
    Reflect.apply(net.Socket.prototype.connect, socket, args)
    return socket
  }) as typeof tls.connect
  http2.connect = ((authority: unknown) => {
    throw refuse('socket', `http2.connect ${String(authority)}`, `EACCES: ${advice}`)
  }) as typeof http2.connect
  dgram.createSocket = (() => {
    throw refuse('socket', 'dgram.createSocket', `EACCES: ${advice}`)
  }) as typeof dgram.createSocket
  for (const owner of [dns, dns.Resolver.prototype]) wallNames(owner, refuse, false)
  for (const owner of [dns.promises, dns.promises.Resolver.prototype]) wallNames(owner, refuse, true)
  for (const name of ['WebSocket', 'EventSource']) {
    const original: unknown = Reflect.get(globalThis, name)
    if (typeof original === 'function') Reflect.set(globalThis, name, socketClass(name, refuse))
  }
}

function wallNames(owner: object, refuse: Refuse, isAsync: boolean): void {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (!/^(lookup|resolve|reverse)/.test(name)) continue
    const refused = (...args: unknown[]) => {
      const error = Object.assign(
        refuse(
          'name look-up',
          `dns.${name} ${String(args[0])}`,
          `${name} EACCES ${String(args[0])}: ${advice}`,
        ),
        {
          syscall: name,
          hostname: String(args[0]),
        },
      )
      if (isAsync) return Promise.reject(error)
      const callback = args.at(-1)
      if (typeof callback !== 'function') throw error
      process.nextTick(() => callback(error))
      return undefined
    }
    Object.defineProperty(owner, name, { value: refused, writable: true, configurable: true })
  }
}

function socketClass(name: string, refuse: Refuse): unknown {
  return class {
    constructor(url: unknown) {
      throw refuse('socket', `${name} ${String(url)}`, `EACCES: ${advice}`)
    }
  }
}

function placeOf(args: readonly unknown[]): string {
  const flat = args.flat()
  const [first, second] = flat
  if (typeof first === 'object' && first !== null) {
    const { host, hostname, port, path } = first as {
      host?: unknown
      hostname?: unknown
      port?: unknown
      path?: unknown
    }
    if (port === undefined && path !== undefined) return String(path)
    return `${String(host ?? hostname ?? 'localhost')}:${String(port ?? '?')}`
  }
  return typeof first === 'number'
    ? `${typeof second === 'string' ? second : 'localhost'}:${first}`
    : String(first)
}
