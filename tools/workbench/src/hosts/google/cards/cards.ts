import type { Clock } from '../../../clock.ts'
import type { Executions } from '../apps-script/executions.ts'
import type { Project } from '../apps-script/project/project.ts'
import { isUnderPrefix } from '../apps-script/project/url-prefix.ts'
import type { Person } from '../apps-script/services/service-parts.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './card.ts'
import { type CardHost, cardEvent } from './card-event.ts'
import type { CardCall } from './parse-inputs.ts'

/** Someone before whom an add-on's cards lie. */
interface CardPerson extends Person {
  readonly timeZone?: string
}

/** Add-ons as cards: their homepages, what a message or an event opens, and what is clicked. */
export interface Cards {
  /** Whether an add-on has something to show in this app. */
  isIn(project: Project, app: CardHost['app']): boolean
  /** The cards that stand there first: those of what is open in the host, or the homepage. */
  open(project: Project, person: CardPerson, host: CardHost): Promise<Answer>
  act(project: Project, person: CardPerson, host: CardHost, call: CardCall): Promise<Answer>
  /** Whether a card may open this address: it lies under one of the manifest's openLinkUrlPrefixes. */
  mayOpen(project: Project, url: string): boolean
}

interface Triggers {
  readonly homepageTrigger?:
    | { readonly runFunction: string; readonly enabled?: boolean | undefined }
    | undefined
  readonly contextualTriggers?: unknown
  readonly eventOpenTrigger?: unknown
}

/** Runs add-ons' card functions. */
export function createCards({
  executions,
  clock,
}: {
  readonly executions: Executions
  readonly clock: Clock
}): Cards {
  const run = async (
    project: Project,
    person: CardPerson,
    host: CardHost,
    call: CardCall,
  ): Promise<Answer> => {
    const event = cardEvent({
      host,
      locale: person.locale ?? 'en',
      timeZone: person.timeZone ?? 'UTC',
      now: clock.now(),
      parameters: call.parameters,
      inputs: call.inputs,
    })
    return answerOf(
      await executions.run(project, {
        function: call.function,
        args: [event],
        kind: 'card',
        person,
        ...('container' in host && host.container && { container: host.container }),
      }),
    )
  }
  return {
    isIn: (project, app) => functionsIn(project, app).some((name) => name !== undefined),
    async open(project, person, host) {
      const name = firstFunction(project, host)
      if (name === undefined) return { kind: 'nothing' }
      return run(project, person, host, { function: name, parameters: {}, inputs: {} })
    },
    act: run,
    mayOpen({ manifest }, url) {
      const prefixes = manifest.addOns?.common?.openLinkUrlPrefixes
      let parsed: URL
      try {
        parsed = new URL(url)
      } catch {
        return false // no address at all
      }
      if (!/^(https|mailto):$/.test(parsed.protocol)) return false
      // Without a list a card's links are open to every address.
      return (
        prefixes === undefined || prefixes.some((prefix) => prefix === '*' || isUnderPrefix(prefix, parsed))
      )
    },
  }
}

/**
 * What the manifest names for an app. Gmail add-ons of before 2019 have it in a `gmail` of their own; Google's sample
 * (apps-script-samples, gmail/add-ons, seen 2026-11) still does.
 */
function triggersIn({ manifest }: Project, app: CardHost['app']): Triggers | undefined {
  const own: unknown = manifest.addOns?.[app.toLowerCase() as 'gmail'] ?? (app === 'GMAIL' && manifest.gmail)
  return typeof own === 'object' && own !== null ? own : undefined
}

/** All functions that show cards in an app: for an open message or event, and the homepage. */
function functionsIn(
  project: Project,
  app: CardHost['app'],
): readonly [contextual: string | undefined, homepage: string | undefined] {
  const own = triggersIn(project, app)
  if (!own) return [undefined, undefined]
  const [message] = Array.isArray(own.contextualTriggers) ? own.contextualTriggers : []
  const contextual =
    app === 'GMAIL'
      ? functionOf(message, 'onTriggerFunction')
      : app === 'CALENDAR'
        ? functionOf(own.eventOpenTrigger, 'runFunction')
        : undefined
  const homepage = own.homepageTrigger ?? project.manifest.addOns?.common?.homepageTrigger
  return [contextual, homepage && homepage.enabled !== false ? homepage.runFunction : undefined]
}

/** The function that the manifest names for what is open, before that of the homepage. */
function firstFunction(project: Project, host: CardHost): string | undefined {
  const [contextual, homepage] = functionsIn(project, host.app)
  const isOpen = (host.app === 'GMAIL' && host.message) || (host.app === 'CALENDAR' && host.event)
  return (isOpen ? contextual : undefined) ?? homepage
}

function functionOf(trigger: unknown, field: string): string | undefined {
  if (typeof trigger !== 'object' || trigger === null) return undefined
  const name = (trigger as Readonly<Record<string, unknown>>)[field]
  return typeof name === 'string' ? name : undefined
}
