import type { RunResult } from '../apps-script/executions.ts'
import type { Answer, Card, OpenLink, Step } from './card.ts'
import { plainAnswer, plainCard } from './plain-card.ts'

/** What CardService prints; of what a function wrote itself `plain-card.ts` has looked at the parts that are used here. */
interface Printed {
  readonly renderActions?: {
    readonly action?: {
      readonly navigations?: readonly Step[]
      readonly link?: OpenLink
      readonly notification?: { readonly text: string }
    }
    readonly hostAppAction?: Readonly<Record<string, unknown>>
  }
  readonly stateChanged?: boolean
  readonly autoComplete?: { readonly items?: readonly { readonly text: string }[] }
  readonly action?: Readonly<Record<string, unknown>>
}

/** What an add-on's function wants done, out of what it gave back. */
export function answerOf(result: RunResult): Answer {
  if (!result.ok) return failed(result.error)
  const { value } = result
  if (value === undefined || value === null) return { kind: 'nothing' }
  if (Array.isArray(value)) {
    const cards = value.map(cardOf)
    return cards.every((card) => card !== undefined) ? { kind: 'cards', cards } : noCards
  }
  const card = cardOf(value)
  if (card) return { kind: 'cards', cards: [card] }
  const printed = printedBy(value) ?? plainAnswer(value)
  return printed ? answerTo(printed) : noCards
}

function answerTo({ renderActions, stateChanged, autoComplete, action: host }: Printed): Answer {
  if (autoComplete) return { kind: 'suggestions', texts: (autoComplete.items ?? []).map(({ text }) => text) }
  const asked = renderActions?.hostAppAction ?? host
  if (asked) return { kind: 'host', action: asked }
  const { navigations = [], link, notification } = renderActions?.action ?? {}
  return {
    kind: 'actions',
    steps: navigations,
    ...(notification && { notification: notification.text }),
    ...(link && { link }),
    isStateChanged: stateChanged === true,
  }
}

function failed({ name, message }: { readonly name: string; readonly message: string }): Answer {
  if (name !== 'AuthorizationException') return { kind: 'error', message: `${name}: ${message}` }
  const { basicAuthorizationPrompt: prompt } = JSON.parse(message) as {
    readonly basicAuthorizationPrompt: { readonly authorizationUrl: string; readonly resource: string }
  }
  return { kind: 'authorization', url: prompt.authorizationUrl, resource: prompt.resource }
}

// Google's words for a function that gives back something else, from reports (seen 2026-11).
const noCards: Answer = {
  kind: 'error',
  message: 'The value returned from Apps Script has a type that cannot be used by the add-ons platform.',
}

function cardOf(value: unknown): Card | undefined {
  return isNamed(value, 'Card_Service.Card') ? (printedBy(value) as Card | undefined) : plainCard(value)
}

function isNamed(value: unknown, className: string): boolean {
  return typeof value === 'object' && value !== null && 'className' in value && value.className === className
}

function printedBy(value: unknown): Printed | undefined {
  if (typeof value !== 'object' || value === null || !('printJson' in value)) return undefined
  return typeof value.printJson === 'function'
    ? (JSON.parse(String(value.printJson())) as Printed)
    : undefined
}
