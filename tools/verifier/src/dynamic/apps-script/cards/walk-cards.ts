import { type Card, type CardAnswer, navigated } from '@crenwiz/workbench'
import { takesAway } from '../leaving.ts'
import type { ProjectRun } from '../project-run.ts'
import { type Clickable, cardName, changeCalls, clickablesOf, fieldsOf, picturesOf } from './card-parts.ts'
import { askCards, type CardPlace } from './card-places.ts'
import { fillCard, fillings } from './fill-card.ts'

/** A walk through an add-on's cards in one place. It is taken up again for what takes things away. */
export interface CardWalk {
  /** Opens the cards and clicks what hasn't been clicked yet; `isLast` also what takes something away. */
  go(options: { readonly isLast: boolean; readonly isOver: () => boolean }): Promise<void>
  /** The functions that were called. */
  readonly called: ReadonlySet<string>
}

const mostClicks = 40
/** How often one function is called from one card: the lines of a list call the same. */
const mostOfOne = 3

/** A walk that hasn't begun. */
export function createCardWalk(run: ProjectRun, place: CardPlace): CardWalk {
  const called = new Set<string>()
  const tried = new Set<string>()
  const times = new Map<string, number>()
  /** The cards behind a click, and those on which something was put off. */
  const behind = new Map<string, string>()
  const putOff = new Set<string>()
  const pictures = new Set<string>()
  let stack: readonly Card[] = []
  let clicks = 0

  const egress = (what: string, url: string, drive: string) =>
    run.observations.push({
      channel: 'egress',
      from: 'function',
      what: `${what} ${url.split(/[?#]/)[0]}`,
      bytes: Buffer.from(url),
      url,
      drive,
    })

  const show = (answer: CardAnswer, drive: string) => {
    if (answer.kind === 'cards')
      stack = navigated(
        stack,
        answer.cards.map((pushCard) => ({ pushCard })),
      )
    if (answer.kind === 'actions') {
      stack = navigated(stack, answer.steps)
      if (answer.link) egress('link', answer.link.url, drive)
    }
    if (answer.kind === 'authorization') egress('link', answer.url, drive)
    if (answer.kind === 'host')
      run.gap({
        code: 'HOST_ACTION_NOT_DONE',
        data: { drive, action: Object.keys(answer.action).join(', ') },
      })
    for (const url of stack.flatMap(picturesOf)) {
      if (!pictures.has(url)) egress('GET', url, drive)
      pictures.add(url)
    }
  }

  const ask = (what: string, call?: Parameters<typeof askCards>[2]) => {
    if (call) called.add(call.function)
    return run.during(what, async () => {
      const answer = await askCards(run, place, call)
      return { outcome: answer.kind === 'error' ? 'failed' : 'done', value: answer }
    })
  }

  /** Clicks once, with the fields filled in; where the same card comes back, with less of them filled in. */
  const click = async (card: Card, clickable: Clickable) => {
    const name = cardName(card)
    const what = `card “${name}” in ${place.name}: ${clickable.label}${clickable.call ? ` calls ${clickable.call.function}` : ''}`
    if (clickable.link !== undefined) {
      egress('link', clickable.link, what)
      return
    }
    const { call } = clickable
    if (!call) return
    const fields = fieldsOf(card)
    const { typed, left } = fillCard(fields, run.made.typed, 'all')
    for (const field of left)
      run.gap({ code: 'FIELD_NOT_FILLED', data: { place: `the card “${name}”`, field } })
    const isForm = typed.length > 0 && clickable.isChange !== true
    for (const filling of isForm ? fillings : fillings.slice(0, 1)) {
      clicks += 1
      const did = await ask(what, { ...call, inputs: fillCard(fields, run.made.typed, filling).inputs })
      show(did.value, what)
      const top = stack.at(-1)
      if (top && top !== card) behind.set(keyOf(card, clickable), cardName(top))
      if (did.hasWritten || !isSame(card, top, did.value)) return
    }
    if (isForm)
      run.gap({
        code: 'FORM_NOT_TAKEN',
        data: { card: name, button: clickable.label, fields: typed.join(', ') },
      })
  }

  const next = (card: Card, isLast: boolean, again: Set<string>): Clickable | undefined => {
    const changes = fieldsOf(card).flatMap(changeCalls)
    const open = [...changes, ...clickablesOf(card)].filter((one) => {
      const isRepeated = (times.get(sortOf(card, one)) ?? 0) >= mostOfOne
      return !isRepeated && !tried.has(keyOf(card, one))
    })
    const isPutOff = ({ label, call }: Clickable) => takesAway(label, call?.function ?? '')
    const later = open.find(isPutOff)
    if (later) putOff.add(cardName(card))
    const now = open.find((one) => !isPutOff(one))
    if (now || !isLast) return now
    if (later) return later
    // A way to a card on which something was put off is gone once more.
    return clickablesOf(card).find((one) => {
      const to = behind.get(keyOf(card, one))
      return to !== undefined && to !== cardName(card) && putOff.has(to) && !again.has(keyOf(card, one))
    })
  }

  return {
    called,
    async go({ isLast, isOver }) {
      if (isLast && putOff.size === 0) return
      stack = []
      const what = `cards in ${place.name}`
      show((await ask(what)).value, what)
      const again = new Set<string>()
      while (stack.length > 0) {
        const card = stack.at(-1)
        if (!card) return
        const clickable = next(card, isLast, again)
        if (!clickable) {
          // The first card may have changed meanwhile; there is nothing before it.
          stack = stack.slice(0, -1)
          continue
        }
        if (isOver() || clicks >= mostClicks) {
          run.gap({
            code: 'NOT_DRIVEN_IN_TIME',
            data: { drive: `card “${cardName(card)}” in ${place.name}: ${clickable.label}` },
          })
          return
        }
        const key = keyOf(card, clickable)
        if (tried.has(key)) again.add(key)
        tried.add(key)
        times.set(sortOf(card, clickable), (times.get(sortOf(card, clickable)) ?? 0) + 1)
        await click(card, clickable)
      }
    },
  }
}

const keyOf = (card: Card, { label, call, link }: Clickable) =>
  JSON.stringify([cardName(card), label, call?.function, link])
const sortOf = (card: Card, { call, label }: Clickable) =>
  JSON.stringify([cardName(card), call?.function ?? label])

/** Whether a click led nowhere: the same card came back, or an error, or a word in passing. */
function isSame(before: Card, after: Card | undefined, answer: CardAnswer): boolean {
  if (answer.kind === 'error') return true
  if (answer.kind !== 'actions' || answer.link) return false
  return after === undefined || cardName(after) === cardName(before)
}
