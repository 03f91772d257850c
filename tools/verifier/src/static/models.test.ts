import { expect, test } from 'vitest'
import { labels } from './label.ts'
import type { Answer, Effect, Meaning, Selector } from './meaning.ts'
import { models } from './models.ts'

const kinds = new Set(models.flatMap((model) => Object.keys(model.kinds ?? {})))

/** What is wrong with a model, each with the way to it. */
function problems(): readonly string[] {
  const found: string[] = []
  const seen = new Set<object>()
  const say = (at: string, what: string) => found.push(`${at}: ${what}`)

  const selector = (one: Selector, at: string): void => {
    const { argument, path = [] } = one
    if (typeof argument === 'number' && (!Number.isInteger(argument) || argument < 0 || argument > 9))
      say(at, `argument ${argument} is out of range`)
    const [first] = path
    if (argument === 'maker' && first !== undefined && !/^\d$/.test(first)) say(at, `maker has no ${first}`)
    if (argument === 'maker' && first === undefined) say(at, 'maker without an argument')
    if (path.some((key) => key === '')) say(at, 'an empty key')
    if (one.or !== undefined) selector(one.or, at)
  }
  const part = (one: Selector | { readonly constant: string }, at: string): void => {
    if ('argument' in one) selector(one, at)
    else if (one.constant === '') say(at, 'an empty constant')
  }
  const parts = (
    some: Selector | { readonly constant: string } | readonly (Selector | { readonly constant: string })[],
    at: string,
  ): void => {
    if (!('argument' in some) && !('constant' in some)) for (const one of some) part(one, at)
    else part(some, at)
  }
  const answer = (one: Answer | readonly Answer[], at: string): void => {
    if (typeof one === 'string') return
    if (isList(one)) {
      for (const each of one) answer(each, at)
      return
    }
    if ('is' in one) meaning(one, at)
    else if ('argument' in one) selector(one, at)
    else if ('taken' in one) part(one.taken.key, at)
    else if ('promise' in one) answer(one.promise, at)
    else for (const [key, field] of Object.entries(one.fields)) answer(field, `${at}.${key}`)
  }
  const effect = (one: Effect, at: string): void => {
    if (seen.has(one)) return
    seen.add(one)
    for (const [name, some] of Object.entries(one.named ?? {})) parts(some, `${at} named ${name}`)
    for (const sink of one.sinks ?? []) {
      if (sink.what.length === 0) say(at, `a sink ${sink.sink} of nothing`)
      for (const what of sink.what) selector(what, `${at} sink ${sink.sink}`)
      if (sink.to !== undefined) parts(sink.to, `${at} to`)
      if (sink.unless !== undefined) selector(sink.unless.where, `${at} unless`)
      if (sink.sink === 'egress' && one.api !== undefined && sink.to === undefined)
        say(at, 'egress to nowhere')
    }
    if (one.api === 'fetch' && one.named?.to === undefined && one.data?.client !== 'XMLHttpRequest')
      say(at, 'a fetch without its destination')
    if (one.returns !== undefined) answer(one.returns, `${at}()`)
    for (const { where, matches, returns } of one.cases ?? []) {
      selector(where, `${at} case`)
      answer(returns, `${at} case ${matches}`)
    }
    for (const { callback, with: given } of one.calls ?? []) {
      selector(callback, `${at} callback`)
      for (const each of given) answer(each, `${at} callback`)
    }
    for (const { what, into } of one.puts ?? []) {
      selector(what, `${at} puts`)
      part(into.key, `${at} puts`)
    }
    for (const absorbed of one.absorbs ?? []) selector(absorbed, `${at} absorbs`)
    const { changes } = one
    if (changes !== undefined) {
      if (changes.what.length === 0) say(at, 'changes nothing')
      if (changes.by.includes('{key}') !== (changes.key !== undefined)) say(at, `${changes.by} and its key`)
      if (changes.by.includes('{algorithm}') !== (changes.algorithm !== undefined))
        say(at, `${changes.by} and its algorithm`)
    }
  }
  const meaning = (one: Meaning, at: string): void => {
    if (seen.has(one)) return
    seen.add(one)
    if (one.is === 'kind' && !kinds.has(one.kind)) say(at, `no kind ${one.kind}`)
    if (one.is === 'promise') meaning(one.of, at)
    if (one.is === 'any') for (const each of one.of) meaning(each, at)
    if (one.is !== 'data' && one.is !== 'api') return
    if (one.is === 'data' && one.label !== undefined && !Object.hasOwn(labels, one.label))
      say(at, `no label ${one.label}`)
    for (const [name, member] of Object.entries(one.members ?? {})) meaning(member, `${at}.${name}`)
    if (one.rest !== undefined) meaning(one.rest, `${at}.*`)
    if (one.assigned !== undefined) effect(one.assigned, `${at}=`)
    if (one.is !== 'api') return
    if (one.call !== undefined) effect(one.call, at)
    if (one.construct !== undefined) effect(one.construct, `new ${at}`)
    for (const handler of one.handlers ?? []) meaning(handler, `${at} handler`)
  }
  for (const model of models) {
    for (const [name, exported] of Object.entries(model.exports)) meaning(exported, `${model.module}.${name}`)
    if (model.rest !== undefined) meaning(model.rest, `${model.module}.*`)
    for (const [name, kind] of Object.entries(model.kinds ?? {}))
      meaning(kind, `${model.module} kind ${name}`)
  }
  return found
}

const isList = (one: Answer | readonly Answer[]): one is readonly Answer[] => Array.isArray(one)

test('every model is well formed: selectors in range, labels and kinds known, sinks of something to somewhere', () => {
  expect(problems()).toEqual([])
})

test('no module has two models, and no kind two meanings', () => {
  const modules = models.map(({ module }) => module)
  expect(modules.filter((module, index) => modules.indexOf(module) !== index)).toEqual([])
  const meanings = new Map<string, Meaning>()
  for (const { kinds: own = {} } of models)
    for (const [name, meaning] of Object.entries(own)) {
      expect(meanings.get(name) ?? meaning).toBe(meaning)
      meanings.set(name, meaning)
    }
})
