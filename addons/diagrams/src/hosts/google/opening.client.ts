/** What the dialog is for. The script puts it behind the page, so it is there when all of the page is. */
export function purposeOf(document: Document): Promise<string> {
  const read = () => document.getElementById('purpose')?.className ?? ''
  if (document.readyState !== 'loading') return Promise.resolve(read())
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(read()), { once: true }),
  )
}
