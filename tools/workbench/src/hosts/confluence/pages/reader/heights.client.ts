/** Tells the server how high frames came out, so that it reserves that height the next time. */
export interface Heights {
  seen(localId: string, height: number): void
}

/** How long heights must have been steady before they are told, in milliseconds. */
const steady = 1200

/** Collects the heights of a page's frames and tells them together, when nothing has changed for a while. */
export function rememberHeights(pageId: string): Heights {
  const latest = new Map<string, number>()
  let timer = 0
  const tell = () => {
    const body = JSON.stringify(Object.fromEntries(latest))
    void fetch(`/api/pages/${pageId}/heights`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: true,
    }).catch(() => {}) // only a height is not remembered
  }
  return {
    seen(localId, height) {
      if (latest.get(localId) === height) return
      latest.set(localId, height)
      clearTimeout(timer)
      timer = setTimeout(tell, steady)
    },
  }
}
