const rule = /([^{}]+)\{([^{}]*)\}/g
const animation = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g

function matchesSomething(root: Element, selector: string): boolean {
  try {
    const bare = selector.replace(/\[data-scheme=dark\]|:{1,2}(?:hover|focus|active)\b/g, '')
    return bare.trim() === `#${root.id}` || root.parentNode?.querySelector(bare) != null
  } catch {
    return false // a selector that no browser understands styles nothing
  }
}

function pruneSheet(root: Element, css: string): string {
  const animations = [...css.matchAll(animation)]
  const kept = css.replace(animation, '').replace(rule, (_whole, selectors: string, declarations: string) => {
    const used = selectors.split(',').filter((selector) => matchesSomething(root, selector))
    return used.length > 0 ? `${used.join(',')}{${declarations}}` : ''
  })
  const wanted = animations.filter(
    ([, name = '']) => kept.includes(name) || root.innerHTML.includes(`animation:${name}`),
  )
  return wanted.map(([whole]) => whole).join('') + kept
}

/** Takes away what paints nothing: style rules without an element, and definitions that nothing refers to. */
export function tidy(root: SVGSVGElement): void {
  const holder = document.createDocumentFragment()
  holder.append(root)
  for (const style of root.querySelectorAll('style')) {
    style.textContent = pruneSheet(root, style.textContent ?? '')
    if (style.textContent === '') style.remove()
  }
  const text = new XMLSerializer().serializeToString(root)
  const named = new Set([...text.matchAll(/(?:url\(|href=")#([\w.:-]+)/g)].map((match) => match[1]))
  const definitions = 'marker,linearGradient,radialGradient,clipPath,mask,pattern,symbol,filter'
  for (const definition of root.querySelectorAll(definitions))
    if (!named.has(definition.id)) definition.remove()
  const styled = [...root.querySelectorAll('style')].map((style) => style.textContent).join('')
  for (const element of root.querySelectorAll('[id]'))
    if (!named.has(element.id) && !styled.includes(`#${element.id}`)) element.removeAttribute('id')
  for (const group of root.querySelectorAll('g:empty,defs:empty')) group.remove()
  root.remove()
}
