import { actionsMenu } from '../../cards/actions-menu.client.ts'
import type { Action, Answer, FormInputs } from '../../cards/card.ts'
import { mountCards } from '../../cards/cards.client.ts'
import { el } from '../../cards/dom.client.ts'
import { cross } from '../window/cross.client.ts'
import { consentOf } from './consent.client.ts'
import type { Opened, PanelAddon, PanelHost } from './panel-wire.ts'
import { placeHere } from './place-here.client.ts'

/** The panel beside an app: a rail with the add-ons that have cards there, and the cards of one of them. */
export interface SidePanel {
  /** What is open in the app is another thing now; the add-on that is shown is asked anew. */
  see(host: PanelHost): void
}

async function ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`/api/google/cards${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const value: unknown = await response.json()
  if (!response.ok) throw new Error((value as { readonly message: string }).message) // the workbench's own words
  return value
}

/** Mounts the panel; `onDone` is told when an add-on may have changed something in the app. */
export async function mountPanel(
  place: HTMLElement,
  first: PanelHost,
  onDone: () => void,
): Promise<SidePanel> {
  let host = first
  let shown: PanelAddon | undefined
  const rail = el('nav', { class: 'panel-rail', 'aria-label': 'Add-ons' })
  const panel = el('section', { class: 'panel', hidden: true })
  place.replaceChildren(panel, rail)
  const { addons } = (await ask('GET', `?app=${first.app}`)) as { readonly addons: readonly PanelAddon[] }
  place.hidden = addons.length === 0
  const buttons = new Map<string, HTMLButtonElement>()
  let leave = () => {}

  const close = () => {
    leave()
    if (shown) {
      const button = buttons.get(shown.id)
      button?.setAttribute('aria-pressed', 'false')
      button?.focus()
    }
    shown = undefined
    panel.hidden = true
    panel.replaceChildren()
  }
  const open = (addon: PanelAddon) => {
    leave()
    shown = addon
    for (const [id, button] of buttons) button.setAttribute('aria-pressed', String(id === addon.id))
    const heading = el('h2', {}, addon.name)
    panel.setAttribute('aria-label', addon.name)
    panel.hidden = false
    const content = el('div', { class: 'panel-content' })
    panel.replaceChildren(
      el('header', { class: 'panel-head' }, heading, ...menuOf(addon), cross(close)),
      content,
    )
    void show(addon, content)
  }

  /** Universal actions are there whatever card is shown. */
  let runUniversal: (run: string) => void = () => {}
  let follow: (url: string) => void = () => {}
  const menuOf = ({ actions }: PanelAddon) =>
    actionsMenu(
      'Add-on’s actions',
      actions.map(({ label, does }) => ({
        text: label,
        choose: () => ('open' in does ? follow(does.open) : runUniversal(does.run)),
      })),
      { class: 'icon-button' },
    )

  const show = async (addon: PanelAddon, content: HTMLElement) => {
    const path = `/${encodeURIComponent(addon.id)}`
    const notice = el('p', { class: 'panel-notice', role: 'status' })
    const cards = el('div', { class: 'panel-cards' })
    let isGone = false
    const consent = async (asked: Extract<Opened, { kind: 'consent' }>) => {
      const isAllowed = await consentOf(content, addon.name, asked)
      if (isGone) return
      await ask('POST', `${path}/consent`, { isAllowed })
      if (isAllowed) await start()
      else close()
    }
    /** What the add-on answers; where it may not, nothing, and the person is asked. */
    const answered = async (opened: Opened): Promise<Answer> => {
      if (opened.kind === 'answer') return opened.answer
      void consent(opened)
      return { kind: 'nothing' }
    }
    const act = async ({ function: name, parameters = [] }: Action, inputs: FormInputs) => {
      notice.textContent = ''
      const call = {
        function: name,
        parameters: Object.fromEntries(parameters.map(({ key, value }) => [key, value])),
        inputs,
      }
      try {
        return await answered(
          (await ask('POST', `${path}/act`, { host, call, place: await placeHere() })) as Opened,
        )
      } finally {
        onDone()
      }
    }
    follow = (url) => void go(url)
    const go = async (url: string) => {
      // Opened at the click, since a browser lets nobody open a tab later.
      const tab = window.open('about:blank', '_blank')
      if (tab) tab.opener = null
      const { mayOpen } = (await ask('POST', `${path}/follow`, { url })) as { readonly mayOpen: boolean }
      if (mayOpen && tab) tab.location.href = url
      else tab?.close()
      if (!mayOpen)
        notice.textContent = `This link isn’t one that the add-on’s manifest allows (openLinkUrlPrefixes): ${url}`
    }
    const mount = () => {
      content.replaceChildren(notice, cards)
      return mountCards(cards, {
        act,
        follow: ({ url }) => void go(url),
        imageUrl: (url) => `/api/google/cards${path}/image?url=${encodeURIComponent(url)}`,
        onHost(asked) {
          if (asked.kind === 'stateChanged') return
          notice.textContent = `What this add-on asks of the app isn’t built here: ${Object.keys(asked.action).join(', ')}.`
        },
      })
    }
    let view: ReturnType<typeof mountCards> | undefined
    leave = () => {
      isGone = true
      view?.dispose()
      leave = () => {}
    }
    runUniversal = (run) => void view?.open(act({ function: run }, {}))
    const start = async () => {
      view?.dispose()
      view = mount()
      await view.open(
        (async () => {
          const opened = (await ask('POST', `${path}/open`, { host, place: await placeHere() })) as Opened
          return answered(opened)
        })(),
      )
    }
    await start()
  }

  for (const addon of addons) {
    const button = el(
      'button',
      { type: 'button', class: 'panel-opener', 'aria-pressed': 'false', title: addon.name },
      addon.logo !== null && el('img', { class: 'panel-logo', alt: '', src: addon.logo }),
      el('span', { class: 'panel-letter', 'aria-hidden': 'true' }, addon.name.slice(0, 1)),
      el('span', { class: 'unseen' }, addon.name),
    )
    button.addEventListener('click', () => (shown === addon ? close() : open(addon)))
    buttons.set(addon.id, button)
    rail.append(button)
  }
  return {
    see(next) {
      host = next
      if (shown) open(shown)
    },
  }
}
