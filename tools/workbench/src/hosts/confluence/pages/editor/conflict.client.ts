import { ask } from '../../../../pages/shell/dialog.client.ts'
import type { Conflict } from './server.client.ts'

/** What the second of two editors wants done. */
export type Decision = 'keep' | 'theirs' | 'overwrite'

/** Says who published meanwhile and when, and asks what is to become of the text here, which is kept in any case. */
export async function askAboutConflict(
  { by = 'Someone', at, current }: Conflict,
  person: { readonly locale: string; readonly timeZone: string },
): Promise<Decision> {
  const when =
    at &&
    new Intl.DateTimeFormat(person.locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: person.timeZone,
    }).format(new Date(at))
  const text = document.createElement('div')
  for (const words of [
    `${by} published version ${current} of this page${when ? ` (${when})` : ''} while you were writing.`,
    'Your text is kept as your draft whatever you choose.',
  ]) {
    const paragraph = document.createElement('p')
    paragraph.textContent = words
    text.append(paragraph)
  }
  const answer = await ask('This page has changed', text, [
    { value: 'overwrite', text: 'Overwrite theirs', look: 'danger' },
    { value: 'theirs', text: 'See theirs' },
    { value: 'keep', text: 'Keep my text as a draft', look: 'primary' },
  ])
  return answer === 'overwrite' || answer === 'theirs' ? answer : 'keep'
}
