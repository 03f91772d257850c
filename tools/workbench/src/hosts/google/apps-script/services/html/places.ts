import type { Place } from '../../engine/context/escape.ts'

/** Reads a page bit by bit and knows in what place of it the next character would stand. */
export interface Places {
  read(text: string): void
  /** The place of what is printed here. */
  place(): Place
  /** Something was printed here. */
  filled(): void
}

type State =
  | { readonly in: 'text' }
  | { readonly in: 'comment' }
  | { readonly in: 'tag' }
  | {
      readonly in: 'value'
      readonly quote: '"' | "'" | ''
      readonly isUrl: boolean
      readonly isEmpty: boolean
      readonly isCode: boolean
    }
  | { readonly in: 'raw'; readonly name: string; readonly quote: string }

const urlAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'background'])

export function createPlaces(): Places {
  let state: State = { in: 'text' }
  let tag = ''
  let attribute = ''
  let rest = ''

  const step = (one: string) => {
    rest = (rest + one).slice(-12)
    if (state.in === 'text') {
      if (rest.endsWith('<!--')) state = { in: 'comment' }
      else if (/<\/?[a-z]$/i.test(rest)) {
        state = { in: 'tag' }
        tag = rest.endsWith(`</${one}`) ? '/' : one.toLowerCase()
        attribute = ''
      }
    } else if (state.in === 'comment') {
      if (rest.endsWith('-->')) state = { in: 'text' }
    } else if (state.in === 'tag') inTag(one)
    else if (state.in === 'value') inValue(state, one)
    else inRaw(state, one)
  }
  const inTag = (one: string) => {
    if (one === '>') {
      const name = /^[\w-]+/.exec(tag)?.[0] ?? ''
      state =
        name === 'script' || name === 'style' || name === 'title' || name === 'textarea'
          ? { in: 'raw', name, quote: '' }
          : { in: 'text' }
      return
    }
    const isValueStart = attribute.endsWith('=') && !/\s/.test(one)
    if (!isValueStart) {
      tag += one.toLowerCase()
      attribute = /\s|\//.test(one) && !attribute.endsWith('=') ? '' : attribute + one.toLowerCase().trim()
      return
    }
    const quote = one === '"' || one === "'" ? one : ''
    state = { ...valueState(quote), isEmpty: quote !== '' }
  }
  const valueState = (quote: '"' | "'" | '') => {
    const name = attribute.replace(/=$/, '')
    return {
      in: 'value' as const,
      quote,
      isUrl: urlAttributes.has(name),
      isCode: name.startsWith('on'),
      isEmpty: true,
    }
  }
  const inValue = (value: Extract<State, { in: 'value' }>, one: string) => {
    const isEnd = value.quote === '' ? /[\s>]/.test(one) : one === value.quote
    if (!isEnd) {
      state = { ...value, isEmpty: false }
      return
    }
    attribute = ''
    state = { in: 'tag' }
    if (value.quote === '' && one === '>') inTag(one)
  }
  const inRaw = (raw: Extract<State, { in: 'raw' }>, one: string) => {
    if (rest.toLowerCase().endsWith(`</${raw.name}`.slice(-12))) {
      state = { in: 'tag' }
      tag = '/'
      attribute = ''
      return
    }
    if (raw.name !== 'script') return
    const isEscaped = /(?:^|[^\\])(?:\\\\)*\\$/.test(rest.slice(0, -1))
    if (raw.quote === '') {
      if (rest.endsWith('//')) state = { ...raw, quote: '//' }
      else if (rest.endsWith('/*')) state = { ...raw, quote: '*/' }
      else if (/["'`]/.test(one)) state = { ...raw, quote: one }
    } else if (
      raw.quote === '//' ? one === '\n' : rest.endsWith(raw.quote) && (raw.quote === '*/' || !isEscaped)
    ) {
      state = { ...raw, quote: '' }
    }
  }
  return {
    read(text) {
      for (const one of text) step(one)
    },
    place() {
      if (state.in === 'text') return 'text'
      if (state.in === 'comment') return 'comment'
      if (state.in === 'tag') return 'bare'
      if (state.in === 'value') {
        if (state.isUrl && state.isEmpty) return 'url'
        return state.quote === '' ? 'bare' : state.isCode ? 'quoted' : 'attribute'
      }
      if (state.name === 'script') return state.quote === '' ? 'value' : 'quoted'
      return state.name === 'style' ? 'style' : 'text'
    },
    filled() {
      if (state.in === 'value') state = { ...state, isEmpty: false }
      // `href=<?= x ?>`: the value has begun, without quotation marks.
      if (state.in === 'tag' && attribute.endsWith('=')) state = { ...valueState(''), isEmpty: false }
      rest = ''
    },
  }
}
