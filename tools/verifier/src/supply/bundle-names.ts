/** Browser storage, as any script has to name it; a frame without unsafe-eval can't make up names in other ways but one: `window[x]`. */
const storages = {
  localStorage: /\blocalStorage\b/,
  sessionStorage: /\bsessionStorage\b/,
  indexedDB: /\bindexedDB\b/,
  'document.cookie': /\bdocument\s*\.\s*cookie\b|\bcookieStore\b/,
  caches: /\bcaches\s*\.\s*(open|match)\b/,
  'navigator.storage': /\bnavigator\s*\.\s*storage\b|\bwebkitRequestFileSystem\b/,
  serviceWorker: /\bserviceWorker\b/,
} as const

/** A script of the bundle that names a browser's storage. */
export interface BundleName {
  readonly name: string
  readonly file: string
}

/** Which scripts of a bundle name a browser's storage, whoever wrote them. */
export const storagesNamed = (
  files: readonly { readonly name: string; readonly text: string }[],
): readonly BundleName[] =>
  files
    .filter(({ name }) => /\.([cm]?js|html)$/.test(name))
    .flatMap(({ name: file, text }) =>
      Object.entries(storages).flatMap(([name, pattern]) => (pattern.test(text) ? [{ name, file }] : [])),
    )
