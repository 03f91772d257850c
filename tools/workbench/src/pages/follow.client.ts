export interface Following {
  /** Where the stream is, behind the event of this id; '' at first. */
  readonly url: (after: string) => string
  readonly onMessage: (data: string) => void
  readonly onLive?: (isLive: boolean) => void
}

/**
 * Follows a stream of server-sent events while this tab can be seen. A browser keeps six connections for all tabs of a
 * host, so streams of tabs that nobody looks at would leave none for the others. Returns what ends it.
 */
export function followWhileSeen({ url, onMessage, onLive = () => {} }: Following): () => void {
  let after = ''
  let source: EventSource | undefined
  const look = () => {
    if (document.visibilityState === 'hidden') {
      source?.close()
      source = undefined
    } else source ??= open()
  }
  const open = () => {
    const opened = new EventSource(url(after))
    opened.onopen = () => onLive(true)
    opened.onerror = () => onLive(false)
    opened.onmessage = ({ data, lastEventId }) => {
      after = lastEventId
      onMessage(String(data))
    }
    return opened
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    source?.close()
  }
}
