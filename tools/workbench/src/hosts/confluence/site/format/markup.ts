/** Text as it stands between tags or inside a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An element; attributes that are undefined are left out, and `inner` null makes it empty. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner: string | null,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  return inner === null ? `<${name}${written} />` : `<${name}${written}>${inner}</${name}>`
}

/** A CDATA section; the one sequence that ends it is split over two. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
