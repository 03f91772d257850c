/**
 * Runs first in the page and in each frame. A frame tells the top page when its picture is there: an `<img>` that has
 * loaded, or an SVG that has been put into the body. The same for every subject.
 */
export function probe(): void {
  if (window === window.top) {
    const times: number[] = []
    Object.assign(window, { pictureTimes: times })
    window.addEventListener('message', (event) => {
      const at: unknown = event.data?.pictureAt
      if (typeof at === 'number') times.push(at)
    })
    return
  }
  const isThere = () => {
    const image = document.querySelector('img')
    if (image) return image.complete && image.naturalWidth > 0
    return document.body?.querySelector(':scope > svg') !== null && document.body !== null
  }
  const look = () => {
    if (!isThere()) return
    observer.disconnect()
    document.removeEventListener('load', look, true)
    window.top?.postMessage({ pictureAt: performance.timeOrigin + performance.now() }, '*')
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
  document.addEventListener('load', look, true)
}
