import { useState } from 'preact/hooks'
import type { Entry } from '../../ledger.ts'
import { Glyph } from './glyph.client.tsx'
import { act, pretty } from './shown.ts'

function clock(at: string): string {
  return new Date(at).toLocaleTimeString(document.documentElement.lang, { hour12: false })
}

function Body({ data }: { data: Entry['data'] }) {
  const { body, ...rest } = data
  const [isExact, setExact] = useState(false)
  const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body)
  const size = typeof data.bytes === 'number' ? data.bytes : new TextEncoder().encode(text ?? '').length
  return (
    <div class="entry-body">
      {text !== undefined && text !== '' && (
        <>
          <p class="entry-bytes">
            <b>Body</b> {size} bytes
            <button
              type="button"
              class="button small"
              aria-pressed={isExact}
              onClick={() => setExact(!isExact)}
            >
              Exact bytes
            </button>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <pre tabIndex={0}>{isExact ? text : pretty(text)}</pre>
        </>
      )}
      <dl>
        {Object.entries(rest).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {typeof value === 'object' && value !== null ? (
                <pre>{JSON.stringify(value, null, 2)}</pre>
              ) : (
                String(value)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** One entry: what happened, when, by whom; opened, all that is known of it. */
export function EntryRow({ entry, appName }: { entry: Entry; appName: string | undefined }) {
  const [isOpen, setOpen] = useState(false)
  const { word, icon } = act(entry)
  return (
    <li class={`entry entry-${entry.channel} is-${entry.outcome} act-${icon}`}>
      <button type="button" class="entry-row" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Glyph name={icon} />
        <span class="entry-text">
          <span class="entry-top">
            <b>{word}</b>
            <span>{appName ?? entry.app?.split('/').at(-1) ?? 'A person'}</span>
            <time dateTime={entry.at}>{clock(entry.at)}</time>
          </span>
          <span class="entry-summary">{entry.summary}</span>
        </span>
      </button>
      {isOpen && <Body data={entry.data} />}
    </li>
  )
}
