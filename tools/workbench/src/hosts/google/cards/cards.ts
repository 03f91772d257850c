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
    isIn: (project, app) => firstFunction(project, { app } as CardHost) !== undefined,
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

/** The function that the manifest names for what is open, before that of the homepage. */
function firstFunction({ manifest }: Project, host: CardHost): string | undefined {
  const { addOns } = manifest
  if (!addOns) return undefined
  const own = addOns[host.app.toLowerCase() as 'gmail'] as Triggers | undefined
  if (!own) return undefined
  if (host.app === 'GMAIL' && host.message) {
    const [contextual] = Array.isArray(own.contextualTriggers) ? own.contextualTriggers : []
    const name = functionOf(contextual, 'onTriggerFunction')
    if (name !== undefined) return name
  }
  if (host.app === 'CALENDAR' && host.event) {
    const name = functionOf(own.eventOpenTrigger, 'runFunction')
    if (name !== undefined) return name
  }
  const homepage = own.homepageTrigger ?? addOns.common?.homepageTrigger
  return homepage && homepage.enabled !== false ? homepage.runFunction : undefined
}

function functionOf(trigger: unknown, field: string): string | undefined {
  if (typeof trigger !== 'object' || trigger === null) return undefined
  const name = (trigger as Readonly<Record<string, unknown>>)[field]
  return typeof name === 'string' ? name : undefined
}
