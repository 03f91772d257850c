import { actionsMenu } from './actions-menu.client.ts'
import type { Action, Answer, Card, FormInputs, OnClick } from './card.ts'
import { cardView, headerOf } from './card-view.client.ts'
import { el } from './dom.client.ts'
import { Fields } from './fields.client.ts'
import { drawingOf } from './icons.client.ts'
import { navigated } from './navigation.ts'
import { type CardsPort, englishWords } from './port.ts'

/** The cards of one add-on in an element of a page. */
export interface CardsView {
  /** Shows the cards that an add-on opens with; what was there before is gone. */
  open(answer: Promise<Answer>): Promise<void>
  dispose(): void
}

/** A card that is shown, with the values in its fields. */
interface Shown {
  readonly card: Card
  readonly element: HTMLElement
  readonly fields: Fields
}

/** Puts an add-on's cards into an element. They keep what people wrote while other cards lie on them. */
export function mountCards(element: HTMLElement, port: CardsPort): CardsView {
  const words = { ...englishWords, ...port.words }
  let stack: readonly Shown[] = []
  let busy = 0
  let isGone = false

  const notice = el('div', { class: 'card-notice', role: 'status', 'aria-live': 'polite' })
  const back = el(
    'button',
    { type: 'button', class: 'card-back', 'aria-label': words.back },
    drawingOf('back'),
  )
  const menu = el('div', { class: 'card-menu' })
  const bar = el('div', { class: 'card-bar' }, back, menu)
  const progress = el('div', {
    class: 'card-progress',
    role: 'progressbar',
    'aria-label': words.working,
    hidden: true,
  })
  const place = el('div', { class: 'card-place' })
  element.classList.add('cards')
  element.replaceChildren(bar, progress, place, notice)
  back.addEventListener('click', () => navigate([{ pop: true }]))

  const shown = (card: Card, before?: FormInputs): Shown => {
    const fields = new Fields()
    const view = cardView(card, { port, words, fields, act: (action) => act(action), click })
    if (before) fields.restore(before)
    return { card, element: view, fields }
  }
  /** Makes views of the cards that are new and keeps those that stay. */
  const rebuild = (cards: readonly Card[], before?: FormInputs) => {
    const kept = new Map(stack.map((one) => [one.card, one]))
    const last = cards.length - 1
    stack = cards.map((card, at) => kept.get(card) ?? shown(card, at === last ? before : undefined))
    show()
  }
  const show = () => {
    const top = stack.at(-1)
    place.replaceChildren(...(top ? [top.element] : []))
    back.hidden = stack.length < 2
    menu.replaceChildren(...menuOf(top?.card))
    bar.hidden = back.hidden && menu.childElementCount === 0
  }
  const navigate = (steps: Parameters<typeof navigated>[1], before?: FormInputs) => {
    rebuild(
      navigated(
        stack.map(({ card }) => card),
        steps,
      ),
      before,
    )
    focusCard()
  }
  // Whoever moves by keys goes on in the new card, not behind the page.
  const focusCard = () => {
    const top = stack.at(-1)?.element
    if (!top) return
    top.tabIndex = -1
    top.focus({ preventScroll: true })
  }
  const menuOf = (card: Card | undefined) =>
    actionsMenu(
      words.menu,
      (card?.cardActions ?? []).map(({ actionLabel, onClick }) => ({
        text: actionLabel,
        choose: () => onClick && click(onClick),
      })),
    )

  const click = (onClick: OnClick, more: Readonly<Record<string, string>> = {}) => {
    if (onClick.openLink) port.follow(onClick.openLink)
    const url = onClick.authorizationAction?.authorizationUrl
    if (url !== undefined) port.follow({ url })
    const action = onClick.action ?? onClick.openDynamicLinkAction ?? onClick.composeAction
    if (!action) return
    const extra = Object.entries(more).map(([key, value]) => ({ key, value }))
    act(extra.length > 0 ? { ...action, parameters: [...(action.parameters ?? []), ...extra] } : action)
  }
  const act = async (action: Action) => {
    const fields = stack.at(-1)?.fields
    const isRequired = (name: string) =>
      action.allWidgetsAreRequired === true || (action.requiredWidgets ?? []).includes(name)
    if (fields && !fields.check(isRequired, words)) return
    const inputs = fields?.inputs() ?? {}
    await during(action.loadIndicator !== 'NONE', async () => {
      answered(await port.act(action, inputs), action.persistValues === true ? inputs : undefined)
    })
  }
  const during = async (isShown: boolean, work: () => Promise<void>) => {
    busy += 1
    progress.hidden = !isShown
    element.setAttribute('aria-busy', 'true')
    try {
      await work()
    } catch (error) {
      // The page couldn't reach the add-on: said where its answer would stand.
      if (!isGone)
        answered({ kind: 'error', message: error instanceof Error ? error.message : String(error) })
    } finally {
      busy -= 1
      if (busy === 0) {
        progress.hidden = true
        element.removeAttribute('aria-busy')
      }
    }
  }
  const answered = (answer: Answer, before?: FormInputs) => {
    if (isGone) return
    if (answer.kind === 'cards')
      navigate(
        answer.cards.map((pushCard) => ({ pushCard })),
        before,
      )
    if (answer.kind === 'actions') {
      if (answer.steps.length > 0) navigate(answer.steps, before)
      if (answer.notification !== undefined) say(answer.notification)
      if (answer.link) port.follow(answer.link)
      if (answer.isStateChanged) port.onHost?.({ kind: 'stateChanged' })
    }
    if (answer.kind === 'host') port.onHost?.(answer)
    if (answer.kind === 'authorization') navigate([{ pushCard: lockedCard(answer) }])
    if (answer.kind === 'error') say(answer.message, { isError: true })
  }
  const say = (text: string, { isError = false } = {}) => {
    notice.setAttribute('role', isError ? 'alert' : 'status')
    notice.classList.toggle('card-fault', isError)
    const close = el('button', { type: 'button', 'aria-label': '×' }, '×')
    close.addEventListener('click', () => notice.replaceChildren())
    notice.replaceChildren(el('span', {}, text), close)
  }
  const lockedCard = ({ url, resource }: Extract<Answer, { kind: 'authorization' }>): Card => ({
    header: { title: resource },
    sections: [
      {
        widgets: [
          { textParagraph: { text: escaped(words.authorise(resource)) } },
          { buttonList: { buttons: [{ text: words.authoriseButton, onClick: { openLink: { url } } }] } },
        ],
      },
    ],
  })

  return {
    open: (answer) =>
      during(true, async () => {
        stack = []
        const opened = await answer
        if (isGone) return
        if (opened.kind === 'cards' && opened.cards.length > 1) {
          rebuild([listOf(opened.cards)])
          chooseIn(opened.cards)
          return
        }
        if (opened.kind === 'cards') rebuild(opened.cards)
        else if (opened.kind === 'nothing')
          place.replaceChildren(el('p', { class: 'card-quiet' }, words.nothing))
        else answered(opened)
      }),
    dispose() {
      isGone = true
      element.replaceChildren()
      element.classList.remove('cards')
    },
  }

  /** Several cards at once lie side by side as their headers, and one is opened. */
  function chooseIn(cards: readonly Card[]): void {
    const list = el(
      'ul',
      { class: 'card-list' },
      ...cards.map((card) => {
        const header = card.peekCardHeader ?? card.header ?? { title: card.name ?? '' }
        const button = el('button', { type: 'button', class: 'card-clickable' }, headerOf(header, port))
        button.addEventListener('click', () => navigate([{ pushCard: card }]))
        return el('li', {}, button)
      }),
    )
    stack.at(-1)?.element.append(list)
  }
}

function listOf(cards: readonly Card[]): Card {
  return { name: `list of ${cards.length}` }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
