import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeTurns } from './measure.ts'
import { parseSeen } from './seen.ts'
import type { Subject } from './subject.ts'
import type { Target } from './target.ts'

let scratch = ''

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'measure-'))
})

afterEach(() => rmSync(scratch, { recursive: true, force: true }))

const target: Target = { name: 'a folder', folder: tmpdir(), manifestFolder: tmpdir(), scripts: 3, leaks: [] }

const subject = (code: string): Subject => ({
  name: 'a program',
  program: () => ({ arguments: ['--eval', code], cwd: tmpdir() }),
  statuses: [0],
  seen: ({ stdout }) => parseSeen(stdout),
})

const outcome = async (code: string, seconds = 20) => {
  const [one] = await takeTurns(target, [subject(code)], { rounds: 2, seconds, scratch, say: () => {} })
  return one?.outcome
}

test('a program that has seen every script gets its time and its memory', async () => {
  const measured = await outcome('console.log(JSON.stringify({ scripts: 3, found: ["a.js"] }))')
  expect(measured).toMatchObject({ is: 'measured', scripts: 3, found: 1 })
  expect(measured?.is === 'measured' && measured.milliseconds > 0 && measured.megabytes > 1).toBe(true)
})

test('no time is given to a program that has seen too little', async () => {
  expect(await outcome('console.log(JSON.stringify({ scripts: 2, found: [] }))')).toEqual({
    is: 'not measured',
    why: 'saw 2 of 3 scripts',
  })
})

test('no time is given to a program that failed, and its last words are kept', async () => {
  expect(await outcome('console.error("no manifest"); process.exit(4)')).toEqual({
    is: 'not measured',
    why: 'ended with 4: no manifest',
  })
})

test('no time is given to a program whose report is cut off', async () => {
  expect(await outcome('console.log("{")')).toEqual({ is: 'not measured', why: 'its report can’t be read' })
})

test('a program that goes on for too long is ended', async () => {
  expect(await outcome('setInterval(() => {}, 1000)', 1)).toEqual({ is: 'not measured', why: 'over 1 s' })
})
