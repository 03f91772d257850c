/**
 * Text for a widget: what a mail wrote is shown as it is. Widgets read some HTML, links among it, and a subject line
 * must not be able to make one.
 */
export function cardText(text: string, most = 120): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  const short = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('')
  return short.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Where Gmail shows a thread; undefined for what is no id of one. */
export function mailLink(threadId: string): string | undefined {
  return /^[0-9a-f]{1,32}$/i.test(threadId) ? `https://mail.google.com/mail/#all/${threadId}` : undefined
}
