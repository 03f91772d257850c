/** A run of a text: plain, or code where it stood between backticks. */
interface Run {
  readonly isCode: boolean
  readonly text: string
}

/** A text's runs; a backtick without a partner stays a backtick. */
function runs(text: string): readonly Run[] {
  const parts = text.split('`')
  const isWhole = parts.length % 2 === 1
  const whole = isWhole ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')]
  return whole
    .map((part, index) => ({ isCode: index % 2 === 1, text: part }))
    .filter((run) => run.text !== '')
}

/** Text with everything that HTML reads as markup put as itself. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** A sentence as HTML, its code marked. */
export const inlineHtml = (text: string): string =>
  runs(text)
    .map((run) => (run.isCode ? `<code>${escapeHtml(run.text)}</code>` : escapeHtml(run.text)))
    .join('')

/** A sentence as Markdown, with everything that isn't code kept from being read as markup. */
export const inlineMarkdown = (text: string): string =>
  runs(text)
    .map((run) => (run.isCode ? `\`${run.text.replaceAll('\n', ' ')}\`` : escapeMarkdown(run.text)))
    .join('')

const escapeMarkdown = (text: string): string =>
  text.replaceAll('\n', ' ').replace(/[\\`*_[\]<>|~]/g, (character) => `\\${character}`)
