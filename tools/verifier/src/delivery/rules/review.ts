import { finding, way } from '../../static/rules/say.ts'
import type { Trigger } from '../delivery.ts'
import type { DeliveryRule } from '../rule.ts'
import { type Shipping, shippedByHand, shippingsOf } from '../shipping.ts'

/** What is shipped has been where a second person could look at it. */
export const reviewedBeforeShipped: DeliveryRule = (delivery) => {
  const shippings = shippingsOf(delivery)
  const unreviewed = shippings.map((one) => ({ ...one, trigger: one.workflow.triggers.find(isBeforeReview) }))
  return way({
    findings: unreviewed.flatMap(({ trigger, job, by, ...one }) =>
      trigger && !isGuarded({ job, by, ...one })
        ? [
            finding('C13', 'SHIPPED_UNREVIEWED', by.at, {
              job: job.key,
              event: trigger.event,
              branches: trigger.branches ?? [],
              line: trigger.at.line,
            }),
          ]
        : [],
    ),
    gaps: unreviewed.flatMap(({ trigger, job, by, ...one }) =>
      trigger && isGuarded({ job, by, ...one })
        ? [
            {
              code: 'SHIPPING_GUARD_UNSEEN',
              at: by.at,
              data: { job: job.key, environment: job.environment ?? '', event: trigger.event },
            },
          ]
        : [],
    ),
    evidence: unreviewed.flatMap(({ trigger, job, by }) =>
      trigger
        ? []
        : [{ means: 'analysis' as const, code: 'SHIPPED_BY_WORKFLOW', at: by.at, data: { job: job.key } }],
    ),
  })
}

/** What is shipped is built by a machine from what was reviewed, not by a person from what lies on a disk. */
export const shippedByMachine: DeliveryRule = (delivery) => {
  const byHand = shippedByHand(delivery)
  if (delivery.unread.length > 0)
    return way({
      gaps: delivery.unread.map((at) => ({ code: 'PIPELINE_NOT_READ', at, data: { file: at.file } })),
    })
  return way({
    findings: byHand.map(({ name, command, at }) =>
      finding('C13', 'SHIPPED_BY_HAND', at, { script: name, command }),
    ),
  })
}

/** Whether an event happens before anybody had to look: on every branch, on a proposal, at somebody's wish. */
function isBeforeReview({ event, branches, tags, types }: Trigger): boolean {
  if (event === 'pull_request' || event === 'pull_request_target')
    return types === undefined || types.some((type) => type !== 'closed')
  if (event === 'push') {
    if (branches === undefined) return tags === undefined
    return branches.some(
      (branch) => !branch.startsWith('!') && /\*/.test(branch) && !/^releases?\b/.test(branch),
    )
  }
  return event === 'workflow_dispatch'
}

/** An environment may ask for a reviewer, and a condition may name the branch: neither can be judged from here. */
const isGuarded = ({ job }: Shipping): boolean =>
  job.environment !== undefined || job.conditions.some((one) => /github\.(ref|event|base_ref)/.test(one))

/** A review is a person's. */
export const reviewedByPerson: DeliveryRule = ({ workflows }) =>
  way({
    findings: workflows
      .flatMap(({ jobs }) => jobs)
      .flatMap(({ commands, actions }) => [
        ...commands.filter(({ text }) =>
          /\bgh\s+pr\s+(review\b.*\s(--approve|-a)\b|merge\b.*\s--admin\b)/.test(text),
        ),
        ...actions.filter(({ text }) => /^[^@]*\b(auto-?approve|approve-pull-request)/i.test(text)),
      ])
      .map(({ text, at }) => finding('C13', 'REVIEWED_BY_MACHINE', at, { by: text })),
  })
