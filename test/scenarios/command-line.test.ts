import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const start = fileURLToPath(new URL('../../start.ts', import.meta.url))
const tsx = createRequire(import.meta.url).resolve('tsx/cli')

/** Runs `npm start` with these options until it ends or its output has the text. */
async function startWith(options: readonly string[], until?: RegExp): Promise<string> {
  const child = spawn(process.execPath, [tsx, start, ...options])
  onTestFinished(() => void child.kill('SIGINT'))
  let output = ''
  const done = new Promise<void>((resolve) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (until?.test(output)) resolve()
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('close', () => resolve())
  })
  await done
  return output
}

test('npm start serves, and says which walls hold the functions in', async () => {
  const output = await startWith(['--memory', '--port', '0', '--no-open'], /Ready: http:\S+/)
  const url = /Ready: (\S+)/.exec(output)?.[1]
  expect(output).toMatch(/Functions are held in by/)
  expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ ready: true })
  expect(await (await fetch(`${url}/api/ledger`)).json()).toBeTruthy()
})

test('a port that is taken is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  expect(await startWith(['--memory', '--port', String(port), '--no-open'])).toContain(
    `Port ${port} is taken by another program. Choose another one with --port.`,
  )
})

test('an unknown option and a folder without a manifest are answered in words', async () => {
  expect(await startWith(['--memroy'])).toContain('--memory')
  const output = await startWith([
    '--memory',
    '--port',
    '0',
    '--no-open',
    '--app',
    fileURLToPath(new URL('.', import.meta.url)),
  ])
  expect(output).toContain('manifest.yml')
  expect(output).not.toContain('    at ')
})
