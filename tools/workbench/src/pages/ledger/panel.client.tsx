import { useMemo, useState } from 'preact/hooks'
import type { Channel, Entry } from '../../ledger.ts'
import { Resizer, useDock } from './dock.client.tsx'
import { EntryRow } from './entry.client.tsx'
import { useFeed } from './feed.client.ts'
import { Glyph } from './glyph.client.tsx'
import { type Filter, isShown } from './shown.ts'
import { tally, tallyInWords } from './tally.ts'

const channels: readonly (readonly [Channel, string])[] = [
  ['egress', 'Requests out'],
  ['product', 'Product requests'],
  ['storage', 'Storage'],
  ['log', 'Log'],
  ['bridge', 'Bridge'],
  ['function', 'Functions'],
  ['sandbox', 'Sandbox'],
  ['csp', 'Frame policy'],
]
const outcomes: readonly Entry['outcome'][] = ['done', 'refused', 'failed']
const pageSize = 200

/** The ledger beside a page: live, filtered, each entry to be opened. */
export function Panel({ dock }: { dock: HTMLElement }) {
  const feed = useFeed()
  const size = useDock(dock)
  const [filter, setFilter] = useState<Filter>({ app: '', channel: '', outcome: '', search: '' })
  const [limit, setLimit] = useState(pageSize)
  const sums = useMemo(() => tally(feed.entries), [feed.entries])
  const shown = useMemo(() => feed.entries.filter((entry) => isShown(entry, filter)), [feed.entries, filter])
  const names = useMemo(() => new Map(feed.apps.map(({ id, name }) => [id, name])), [feed.apps])
  const newest = shown.slice(-limit).reverse()
  const set = (change: Partial<Filter>) => setFilter((old) => ({ ...old, ...change }))

  return (
    <section class="ledger" aria-label="Ledger of this workbench">
      <Resizer size={size} />
      <header class="ledger-head">
        <h2>
          Ledger{' '}
          <span class={feed.isLive ? 'live' : 'live off'} title={feed.isLive ? 'Live' : 'Not connected'} />
        </h2>
        <a class="button small" href="/api/ledger" target="_blank" rel="noreferrer">
          JSON
        </a>
        <button type="button" class="button small" onClick={feed.clear}>
          Clear
        </button>
        <button type="button" class="icon-button" aria-label="Hide the ledger" onClick={size.close}>
          <Glyph name="close" />
        </button>
      </header>
      <p class="ledger-sum" role="status" aria-live="polite">
        {tallyInWords(sums)}
      </p>
      <div class="ledger-filters">
        <input
          type="search"
          aria-label="Search the ledger"
          placeholder="Search"
          value={filter.search}
          onInput={({ currentTarget }) => set({ search: currentTarget.value })}
        />
        <select
          aria-label="App"
          value={filter.app}
          onChange={({ currentTarget }) => set({ app: currentTarget.value })}
        >
          <option value="">App</option>
          {feed.apps.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label="Channel"
          value={filter.channel}
          onChange={({ currentTarget }) =>
            set({ channel: channels.find(([channel]) => channel === currentTarget.value)?.[0] ?? '' })
          }
        >
          <option value="">Channel</option>
          {channels.map(([channel, text]) => (
            <option key={channel} value={channel}>
              {text}
            </option>
          ))}
        </select>
        <select
          aria-label="Outcome"
          value={filter.outcome}
          onChange={({ currentTarget }) =>
            set({ outcome: outcomes.find((outcome) => outcome === currentTarget.value) ?? '' })
          }
        >
          <option value="">Outcome</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcome}
            </option>
          ))}
        </select>
      </div>
      <ol class="ledger-list" aria-label="Entries, newest first">
        {newest.map((entry) => (
          <EntryRow key={entry.seq} entry={entry} appName={names.get(entry.app ?? '')} />
        ))}
        {newest.length === 0 && (
          <li class="ledger-empty">
            {feed.entries.length === 0
              ? 'Nothing yet. What apps send, store, log and try shows here as it happens.'
              : 'No entry fits the filter.'}
          </li>
        )}
        {shown.length > limit && (
          <li class="ledger-more">
            <button type="button" class="button small" onClick={() => setLimit(limit + pageSize)}>
              Show {Math.min(pageSize, shown.length - limit)} older
            </button>
          </li>
        )}
      </ol>
    </section>
  )
}
