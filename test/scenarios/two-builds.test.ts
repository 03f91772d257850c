import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { alone } from '../../build-lock.ts'

function freshLock(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'build.lock')
}

/** Another process that holds the lock until it is killed. */
async function holder(lock: string) {
  const module = JSON.stringify(new URL('../../build-lock.ts', import.meta.url).href)
  const work = "() => new Promise(() => { console.log('held'); setInterval(() => {}, 1000) })"
  const code = `import { alone } from ${module}\nawait alone(${JSON.stringify(lock)}, { work: ${work}, onWait() {} })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

test('of builds at once, each begins when the one before it has ended, and says that it waits', async () => {
  const lock = freshLock()
  const seen: string[] = []
  const build = (name: string) =>
    alone(lock, {
      work: async () => {
        seen.push(`${name} begins`)
        await new Promise(setImmediate)
        seen.push(`${name} ends`)
      },
      onWait: () => seen.push(`${name} waits`),
    })
  await Promise.all([build('a'), build('b'), build('c').then(() => build('d'))])
  expect(seen.slice(0, 4)).toEqual(['a begins', 'b waits', 'c waits', 'a ends'])
  const work = seen.filter((line) => !line.endsWith('waits'))
  expect(work).toHaveLength(8)
  for (let at = 0; at < work.length; at += 2) expect(work[at + 1]).toBe(work[at]?.replace('begins', 'ends'))
})

test('a build that failed leaves the way free', async () => {
  const lock = freshLock()
  const failing = alone(lock, { work: () => Promise.reject(new Error('no manifest')), onWait() {} })
  await expect(failing).rejects.toThrow('no manifest')
  await expect(alone(lock, { work: async () => 'built', onWait: expect.unreachable })).resolves.toBe('built')
})

test('a build waits for another process, and no longer than that lives', async () => {
  const lock = freshLock()
  const other = await holder(lock)
  let hasWaited = false
  const built = alone(lock, {
    work: async () => other.killed,
    onWait: () => {
      hasWaited = true
      setImmediate(() => other.kill('SIGKILL'))
    },
  })
  expect(await built).toBe(true)
  expect(hasWaited).toBe(true)
})
