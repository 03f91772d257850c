import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Crossing, createLine, type Line, type Message } from './line.ts'

/** Two sides with a copy made of all that crosses, as a port does. */
function join(left: Crossing, right: Crossing): readonly [Line, Line] {
  const a: Line = createLine({ entry: left, post: (message) => b.receive(structuredClone<Message>(message)) })
  const b: Line = createLine({
    entry: right,
    post: (message) => a.receive(structuredClone<Message>(message)),
  })
  return [a, b]
}

test('any JSON crosses and comes back as it was', async () => {
  const [line] = join(
    () => {},
    (value) => value,
  )
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      expect(await line.call(value)).toEqual(value)
    }),
  )
})

test('a function crosses, runs where it was made, and its answer comes back', async () => {
  const [line] = join(
    () => {},
    async (payload) => (payload as { on: { click: Crossing }[] }).on[0]?.click(20, 2),
  )
  const base = 20
  expect(await line.call({ on: [{ click: (a: unknown, b: unknown) => base + Number(a) + Number(b) }] })).toBe(
    42,
  )
})

test('functions cross both ways, inside answers too', async () => {
  const heard: unknown[] = []
  const [line] = join(
    () => {},
    () => ({ unsubscribe: (why: unknown) => heard.push(why) }),
  )
  const subscription = (await line.call()) as { unsubscribe: Crossing }
  await subscription.unsubscribe('done')
  expect(heard).toEqual(['done'])
})

test('an error crosses with its message and its fields', async () => {
  const [line] = join(
    () => {},
    () => {
      throw Object.assign(new Error('no'), { code: 'TOO_LARGE' })
    },
  )
  await expect(line.call()).rejects.toMatchObject({ message: 'no', code: 'TOO_LARGE' })
})

test('what no port can carry is refused where it was passed', async () => {
  const [line] = join(
    () => {},
    () => 1,
  )
  await expect(line.call({ symbol: Symbol('x') })).rejects.toThrow(/could not be cloned/)
})

test("paths that name an object's insides reach nothing", async () => {
  const [line] = join(
    () => {},
    () => 'answered',
  )
  const hostile = { value: [{}], functions: [[['0', '__proto__', 'polluted'], 0]] } as never
  line.receive({ run: 0, id: 1, args: hostile })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
