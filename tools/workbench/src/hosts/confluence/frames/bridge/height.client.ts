/** More steps of growth than this, each caused by the host following the one before, are a loop. */
const longestChain = 8

/**
 * Reports the height of the document's content, once for each change. A frame that shows nothing yet says nothing, so
 * it keeps the height that the host reserved; one that grows with its own window (`100vh` and a margin) is stopped.
 */
export function followHeight(report: (height: number) => void): void {
  const root = document.documentElement
  let last = 0
  let width = 0
  let chain = 0
  let at = 0
  function look(): void {
    const { body } = document
    if (!body || (last === 0 && body.offsetHeight === 0)) return
    const height = Math.ceil(
      Math.max(
        root.getBoundingClientRect().height,
        body.scrollHeight * +(body.clientHeight < body.scrollHeight),
      ),
    )
    if (height === last || (last === 0 && height === innerHeight)) return
    const now = performance.now()
    const isFollowing = height > last && innerHeight === last && innerWidth === width && now - at < 200
    chain = isFollowing ? chain + 1 : 0
    at = now
    width = innerWidth
    if (chain > longestChain) return
    last = height
    report(height)
  }
  const observer = new ResizeObserver(look)
  observer.observe(root)
  addEventListener('DOMContentLoaded', () => observer.observe(document.body), { once: true })
}
