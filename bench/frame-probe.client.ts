// Runs first in each frame and tells the top page when its picture is there: an `<img>` that has loaded, or an SVG that
// was put into the body.
function isThere(): boolean {
  const image = document.querySelector('img')
  if (image) return image.complete && image.naturalWidth > 0
  return document.body !== null && document.body.querySelector(':scope > svg, .picture > svg') !== null
}

function look(): void {
  if (!isThere()) return
  observer.disconnect()
  document.removeEventListener('load', look, true)
  window.top?.postMessage({ pictureAt: performance.timeOrigin + performance.now() }, '*')
}

const observer = new MutationObserver(look)
observer.observe(document, { childList: true, subtree: true })
document.addEventListener('load', look, true)

// a module of its own, so that its names are not the page's
export {}
