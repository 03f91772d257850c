import { redactUrl } from '../../../../gate/redact.ts'
import { jsonAnswer } from '../../../../pages/answer.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import type { Addon } from '../../addons.ts'
import type { Project } from '../../apps-script/project/project.ts'
import { classOfScope } from '../../apps-script/scopes/scope-classes.ts'
import type { CardHost } from '../../cards/card-event.ts'
import { loadCardImage } from '../../cards/card-images.ts'
import { parseCardCall } from '../../cards/parse-inputs.ts'
import type { WorkspacePerson } from '../../people.ts'
import { parsePlace } from '../../windows/parse-message.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import type { Opened, PanelAddon, PanelHost } from './panel-wire.ts'
import { parseHost } from './parse-host.ts'
import { universalActions } from './universal-actions.ts'

const base = '/api/google/cards'
const kindsOfFiles = { DOCS: 'document', SLIDES: 'presentation', SHEETS: 'spreadsheet' } as const

/** What the side panel asks for: the add-ons of an app, consent, their cards, and what is clicked in them. */
export const cardsRoutes: GoogleRoutes = (app, parts) => {
  const { addons, consents, cards, people, mail, ledger, mirror } = parts
  const told = (message: string, status: number) => jsonAnswer({ message }, status)
  const speaker = ({ email, name, locale, timeZone }: WorkspacePerson) => ({
    email,
    name,
    timeZone,
    locale: locale.split('-')[0] ?? 'en',
  })

  /** The event object's place: an open message comes with a key to it alone. Undefined for a message that isn't theirs. */
  const hostFor = (email: string, host: PanelHost, place: unknown): CardHost | undefined => {
    if (host.app !== 'GMAIL' && host.app !== 'CALENDAR') {
      const here = parsePlace(place)
      const kind = kindsOfFiles[host.app]
      return {
        app: host.app,
        ...(host.file && { container: { kind, id: host.file.id, ...(here && { place: here }) } }),
      }
    }
    if (host.app !== 'GMAIL' || host.messageId === undefined) return host as CardHost
    const message = mail.message(email, host.messageId)
    return (
      message && {
        app: 'GMAIL',
        message: {
          id: message.id,
          threadId: message.threadId,
          accessToken: mail.accessToken(email, message.id),
        },
      }
    )
  }

  /** Where the mirror has a project's logo. It is the listing's and nothing an add-on asks for, so none is fetched or recorded. */
  const logoOf = (project: Project): string | null => {
    const path = /^https:\/\/([^?#]+)/.exec(project.manifest.addOns?.common?.logoUrl ?? '')?.[1]
    return path !== undefined && mirror?.has(path) ? path : null
  }

  /** Reads a request about an add-on of the panel, and lets `answer` answer it. */
  const about = async (
    request: Request,
    id: string,
    answer: (asked: {
      readonly addon: Addon
      readonly person: WorkspacePerson
      readonly input: Readonly<Record<string, unknown>>
    }) => Response | Promise<Response>,
  ) => {
    const addon = addons.find(id)
    if (!addon) return told('This add-on is not installed.', 404)
    return answer({ addon, person: people.of(request), input: await readInput(request) })
  }
  const consentFor = ({ scopes }: Addon, email: string): Opened => ({
    kind: 'consent',
    email,
    scopes: scopes.map((scope) => {
      const known = classOfScope(scope)
      return { scope, means: known?.means ?? null, class: known?.class ?? 'unknown' }
    }),
  })

  app.get(base, ({ req }) => {
    const host = parseHost({ app: req.query('app') })
    if (!host) return told('Say in which app the panel is open.', 400)
    const shown = addons.all().filter(({ project }) => cards.isIn(project, host.app))
    return jsonAnswer({
      addons: shown.map(
        ({ id, name, project }): PanelAddon => ({
          id,
          name,
          logo: logoOf(project) && `${base}/${encodeURIComponent(id)}/logo`,
          actions: universalActions(project),
        }),
      ),
    })
  })

  app.post(`${base}/:id/consent`, ({ req }) =>
    about(req.raw, req.param('id'), ({ addon, person, input }) => {
      if (input.isAllowed === true) consents.allow(addon, person.email)
      else consents.deny(addon, person.email)
      return jsonAnswer({ done: true })
    }),
  )

  app.post(`${base}/:id/open`, ({ req }) =>
    about(req.raw, req.param('id'), async ({ addon, person, input }) => {
      const asked = parseHost(input.host)
      const host = asked && hostFor(person.email, asked, input.place)
      if (!host) return told('There is nothing like this to open an add-on for.', 400)
      if (!consents.has(addon, person.email)) return jsonAnswer(consentFor(addon, person.email))
      const answer = await cards.open(addon.project, speaker(person), host)
      return jsonAnswer({ kind: 'answer', answer } satisfies Opened)
    }),
  )

  app.post(`${base}/:id/act`, ({ req }) =>
    about(req.raw, req.param('id'), async ({ addon, person, input }) => {
      const asked = parseHost(input.host)
      const host = asked && hostFor(person.email, asked, input.place)
      const call = parseCardCall(input.call)
      if (!host || !call) return told('This is nothing that a card asks for.', 400)
      // Withdrawn while its cards were open.
      if (!consents.has(addon, person.email)) return jsonAnswer(consentFor(addon, person.email))
      const answer = await cards.act(addon.project, speaker(person), host, call)
      return jsonAnswer({ kind: 'answer', answer } satisfies Opened)
    }),
  )

  app.post(`${base}/:id/follow`, ({ req }) =>
    about(req.raw, req.param('id'), ({ addon, input }) => {
      const url = textIn(input, 'url') ?? ''
      const mayOpen = cards.mayOpen(addon.project, url)
      const shown = redactUrl(url)
      ledger.record({
        app: addon.id,
        channel: mayOpen ? 'egress' : 'csp',
        outcome: mayOpen ? 'done' : 'refused',
        summary: `link ${shown}`,
        data: mayOpen
          ? { url: shown, via: 'a link of a card that was opened' }
          : { blocked: shown, code: 'NOT_A_LINK_PREFIX', list: 'openLinkUrlPrefixes' },
      })
      return jsonAnswer({ mayOpen })
    }),
  )

  app.get(`${base}/:id/logo`, ({ req }) => {
    const addon = addons.find(req.param('id'))
    const path = addon && logoOf(addon.project)
    const file = path ? mirror?.load(path) : undefined
    return file ? pictureAnswer(file) : told('There is no logo in the mirror.', 404)
  })

  app.get(`${base}/:id/image`, ({ req }) => {
    const addon = addons.find(req.param('id'))
    const site = req.header('sec-fetch-site') ?? 'same-origin'
    const image =
      addon && site === 'same-origin'
        ? loadCardImage({ ledger, mirror }, addon.id, req.query('url') ?? '')
        : undefined
    if (!image) return told('This picture was recorded and not fetched.', 404)
    return pictureAnswer(image)
  })
}

function pictureAnswer({ type, content }: { readonly type: string; readonly content: Uint8Array }): Response {
  return new Response(Buffer.from(content), {
    headers: {
      'content-type': type,
      // a picture that is a document must not run in the workbench's name
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
