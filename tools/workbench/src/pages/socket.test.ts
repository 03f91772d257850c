import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { listen } from '../listen.ts'
import { admission } from './admission.ts'
import { type FarPage, socketAnswer } from './socket.ts'

/** An application with one socket, and what went over it. */
async function started() {
  const said: unknown[] = []
  const far: { page?: FarPage } = {}
  const app = new Hono()
  app.use(admission)
  app.get('/news', (context) =>
    socketAnswer(context, (page) => {
      far.page = page
      return { receive: (data) => said.push(data), close: () => said.push('closed') }
    }),
  )
  const listener = await listen({ port: 0 })
  listener.open(app.fetch)
  const origin = `http://localhost:${listener.port}`
  return { said, far, origin, dispose: listener.dispose }
}

const heard = (socket: WebSocket, event: string) =>
  new Promise<readonly unknown[]>((resolve) => socket.once(event, (...all: unknown[]) => resolve(all)))

test('a socket takes JSON there and words back, and says when there is no more', async () => {
  const { said, far, origin, dispose } = await started()
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/news`, { origin })
  await heard(socket, 'open')
  const news = heard(socket, 'message')
  far.page?.send({ revision: 2 })
  expect(String((await news)[0])).toBe('{"revision":2}')
  socket.send('thanks')
  await expect.poll(() => said).toEqual(['thanks'])
  const end = heard(socket, 'close')
  far.page?.end()
  expect((await end)[0]).toBe(1000)
  await expect.poll(() => said).toEqual(['thanks', 'closed'])
  await dispose()
})

test('a page of another site gets no socket, and who asks for none is told', async () => {
  const { far, origin, dispose } = await started()
  for (const other of ['http://127.0.0.1:4401', 'null', undefined]) {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/news`, other ? { origin: other } : {})
    expect(String((await heard(socket, 'error'))[0])).toContain('403')
  }
  expect(far.page).toBeUndefined()
  expect((await fetch(`${origin}/news`)).status).toBe(426)
  await dispose()
})
