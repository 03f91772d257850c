import type { Answer } from '../card.ts'
import { mountCards } from '../cards.client.ts'

const post = async (path: string, body: unknown = {}): Promise<Answer> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Answer
}

const place = document.querySelector<HTMLElement>('#cards')
if (!place) throw new Error('The page has a place for cards.')
/** What the cards asked of the page, for the tests to read. */
const asked: unknown[] = []
Object.assign(window, { asked })

const view = mountCards(place, {
  act: ({ function: name, parameters = [] }, inputs) =>
    post('/act', {
      function: name,
      parameters: Object.fromEntries(parameters.map(({ key, value }) => [key, value])),
      inputs,
    }),
  async follow({ url }) {
    const response = await fetch(`/may-open?url=${encodeURIComponent(url)}`)
    asked.push([(await response.json()) ? 'opened' : 'refused', url])
  },
  imageUrl: (url) => `/image?url=${encodeURIComponent(url)}`,
  onHost: (what) => asked.push(what),
})
void view.open(post('/open'))
