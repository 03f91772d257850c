import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../ledger.ts'
import { followWhileSeen } from '../follow.client.ts'

/** The name of an app, for people. */
interface AppName {
  readonly id: string
  readonly name: string
}

/** The ledger as it stands, and the way to empty it. */
export interface Feed {
  readonly entries: readonly Entry[]
  readonly apps: readonly AppName[]
  readonly isLive: boolean
  clear(): void
}

/** Follows the ledger while the panel is there: new entries are drawn once a frame at most. */
export function useFeed(): Feed {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [apps, setApps] = useState<readonly AppName[]>([])
  const [isLive, setLive] = useState(false)
  const waiting = useRef<Entry[]>([])

  useEffect(() => {
    let scheduled = false
    const flush = () => {
      scheduled = false
      const fresh = waiting.current
      waiting.current = []
      setEntries((old) => [...old, ...fresh])
    }
    let heard = 0
    const stop = followWhileSeen({
      address: () => `/api/ledger/stream?after=${heard}`,
      onLive: setLive,
      onNews(news) {
        const entry = news as Entry // written by our own server
        heard = entry.seq
        waiting.current.push(entry)
        if (scheduled) return
        scheduled = true
        setTimeout(flush, 60)
      },
    })
    void fetch('/api/ledger?after=9007199254740990')
      .then((response) => response.json())
      .then((answer: { apps: readonly AppName[] }) => setApps(answer.apps))
    return stop
  }, [])

  return {
    entries,
    apps,
    isLive,
    clear() {
      void fetch('/api/ledger', { method: 'DELETE' }).then(() => setEntries([]))
    },
  }
}
