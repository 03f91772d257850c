import type { SyntheticFile } from './synthetic-app.ts'

/** How a feature leaks: each way crosses at least one file before the data is out. */
type Leak = 'title-in-log' | 'account-in-browser' | 'account-in-request'

export interface Feature {
  readonly index: number
  readonly leak: Leak | undefined
}

const server = (index: number) => `src/features/f${index}`
const frame = (index: number) => `static/main/src/features/f${index}`

/** The five files of a feature: resolver, service and format run as functions; panel and rows in the frame. */
export const featureFiles = (feature: Feature): readonly SyntheticFile[] => {
  const { index } = feature
  return [
    { path: `${server(index)}/resolver.ts`, text: resolver(feature) },
    { path: `${server(index)}/service.js`, text: service(feature) },
    { path: `${server(index)}/format.ts`, text: format(index) },
    { path: `${frame(index)}/Panel.jsx`, text: panel(feature) },
    { path: `${frame(index)}/Rows.tsx`, text: rows(feature) },
  ]
}

/** The files where a feature's data gets out. */
export const featureLeaks = ({ index, leak }: Feature): readonly string[] =>
  leak === undefined
    ? []
    : [leak === 'account-in-browser' ? `${frame(index)}/Rows.tsx` : `${server(index)}/service.js`]

const resolver = ({ index, leak }: Feature) => `import { countWords, type Summary${index} } from './format'
import { loadPage, note } from './service'

interface Defining {
  define(key: string, answer: (request: Request${index}) => unknown): void
}

interface Request${index} {
  readonly payload: { readonly pageId: string; readonly isShort?: boolean }
  readonly context: { readonly accountId: string; readonly localId: string }
}

/** What the panel of feature ${index} asks for. */
export function define${index}(resolver: Defining): void {
  resolver.define('f${index}.load', async ({ payload, context }) => {
    const { pageId, isShort = false } = payload
    const page = await loadPage(pageId)
    const summary: Summary${index} = { ...countWords(page.title), isShort, isMine: page.authorId === context.accountId }
    await note(${leak === 'account-in-request' ? 'context.accountId' : `'f${index}.load'`})
    return summary
  })
  resolver.define('f${index}.many', async ({ payload }) => {
    const pages = await Promise.all([payload.pageId].map((id) => loadPage(id)))
    return pages.map((page) => countWords(page.title)).filter(({ words }) => words > ${index % 5})
  })
}
`

const service = ({ index, leak }: Feature) => `const { asUser, fetch, route } = require('@forge/api')
const { clip } = require('./format')

const cache = { hits: 0 }

/** Reads one page as the person who looks at it. */
async function loadPage(id) {
  const response = await asUser().requestConfluence(route\`/wiki/api/v2/pages/\${id}\`)
  if (!response.ok) {
    return { title: '', authorId: '', isMissing: true }
  }
  const page = await response.json()
  cache.hits += 1
${leak === 'title-in-log' ? "  console.log('read', clip(page.title, 40))\n" : ''}  return { title: clip(page.title, 120), authorId: page.authorId, isMissing: false }
}

/** Says what was used. */
async function note(what) {
  const body = JSON.stringify({ feature: ${index}, what })
  try {
    await fetch('https://collect.example.com/f${index}', { method: 'POST', body })
  } catch (error) {
    cache.hits = 0
  }
}

module.exports = { loadPage, note }
`

const format = (
  index: number,
) => `${index > 0 ? `import { clip as clipBefore } from '../f${index - 1}/format'\n\n` : ''}export interface Summary${index} {
  readonly words: number
  readonly letters: number
  readonly isShort?: boolean
  readonly isMine?: boolean
}

/** At most so many characters of a text. */
export function clip(text: string, length: number): string {
  const clean = text.replace(/\\s+/g, ' ').trim()
  return clean.length > length ? \`\${clean.slice(0, length - 1)}…\` : ${index > 0 && index % 10 === 0 ? 'clipBefore(clean, length)' : 'clean'}
}

/** How long a text is. */
export function countWords(text: string): Summary${index} {
  const words = text.split(' ').filter((word) => word !== '')
  let letters = 0
  for (const word of words) letters += word.length
  return { words: words.length, letters }
}
`

const panel = ({ index }: Feature) => `import { invoke, view } from '@forge/bridge'
import React, { useEffect, useMemo, useState } from 'react'
import { Rows${index} } from './Rows'
${index > 0 ? `import { heading as headingBefore } from '../f${index - 1}/Panel'\n` : ''}
export const heading = 'Feature ${index}'

/** The panel of feature ${index}. */
export function Panel${index}({ pageId }) {
  const [summary, setSummary] = useState(null)
  const [person, setPerson] = useState('')
  const [isOpen, setOpen] = useState(${index % 2 === 0})

  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const [context, loaded] = await Promise.all([view.getContext(), invoke('f${index}.load', { pageId })])
      if (!isCurrent) return
      setPerson(context.accountId)
      setSummary(loaded)
    }
    load()
    return () => {
      isCurrent = false
    }
  }, [pageId])

  const lines = useMemo(() => (summary ? Object.entries(summary) : []), [summary])
  if (!isOpen) return <button onClick={() => setOpen(true)}>{heading}</button>
  return (
    <section aria-label={heading}${index > 0 ? ' data-after={headingBefore}' : ''}>
      <h2>{heading}</h2>
      <Rows${index} lines={lines} person={person} onClose={() => setOpen(false)} />
    </section>
  )
}
`

const rows = ({ index, leak }: Feature) => `import React from 'react'

interface Row${index} {
  readonly lines: readonly (readonly [string, unknown])[]
  readonly person: string
  readonly onClose: () => void
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** A line for each thing that is known. */
export function Rows${index}({ lines, person, onClose }: Row${index}) {
  const isKnown = person !== ''
  const keep = () => {
    ${leak === 'account-in-browser' ? `localStorage.setItem('f${index}.person', person)` : `localStorage.setItem('f${index}.open', 'no')`}
    onClose()
  }
  return (
    <ul className={isKnown ? 'known' : 'unknown'}>
      {lines.map(([name, value]) => (
        <li key={name}>
          {title(name)}: {String(value)}
        </li>
      ))}
      <li>
        <button onClick={keep}>Close</button>
      </li>
    </ul>
  )
}
`
