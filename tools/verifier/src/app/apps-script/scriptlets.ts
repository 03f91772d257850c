/** A scriptlet of a template: code of the server that stands in a page. */
export interface Scriptlet {
  readonly start: number
  readonly end: number
  /** `<? … ?>` runs; `<?= … ?>` is put into the page, escaped by its place; `<?!= … ?>` as it is. */
  readonly is: 'runs' | 'prints' | 'prints-raw'
  readonly code: string
}

/** Finds the scriptlets of a page (https://developers.google.com/apps-script/guides/html/templates, seen 2026-11). */
export function scriptletsIn(page: string): readonly Scriptlet[] {
  return [...page.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)].flatMap(
    ({ 0: whole, 1: sign, 2: code = '', index }) =>
      // An XML declaration isn't Google's.
      sign === undefined && /^xml\b/i.test(code)
        ? []
        : [
            {
              start: index,
              end: index + whole.length,
              is: sign === undefined ? 'runs' : sign === '=' ? 'prints' : 'prints-raw',
              code,
            },
          ],
  )
}
