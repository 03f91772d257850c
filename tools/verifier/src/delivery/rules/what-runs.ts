import { finding, way } from '../../static/rules/say.ts'
import type { Delivery, Job, Workflow } from '../delivery.ts'
import type { DeliveryRule } from '../rule.ts'
import { shippingsOf } from '../shipping.ts'

/** A job that ships or that holds a secret runs only actions of others that can't change under it. */
export const pinnedActions: DeliveryRule = (delivery) =>
  way({
    findings: trusted(delivery)
      .flatMap(({ job }) => job.actions.map((action) => ({ ...action, job: job.key })))
      .filter(({ text }) => isMutable(text))
      .map(({ text, at, job }) => finding('C13', 'ACTION_NOT_PINNED', at, { action: text, job })),
  })

const trusted = (delivery: Delivery): readonly { readonly job: Job; readonly workflow: Workflow }[] => {
  const shipping = new Set(shippingsOf(delivery).map(({ job }) => job))
  return delivery.workflows.flatMap((workflow) =>
    workflow.jobs.filter((job) => shipping.has(job) || holdsSecret(job)).map((job) => ({ job, workflow })),
  )
}

const holdsSecret = ({ given }: Job) =>
  given.some(({ value }) => /\$\{\{\s*secrets\.(?!GITHUB_TOKEN\b)/.test(value))

/** A tag or a branch can be moved; a commit can't. GitHub's own actions are as trusted as the machine they run on. */
function isMutable(action: string): boolean {
  if (/^(\.\/|actions\/|github\/)/.test(action)) return false
  if (action.startsWith('docker://')) return !/@sha256:[0-9a-f]{64}$/.test(action)
  return !/@[0-9a-f]{40}$/.test(action)
}

/** A job that runs what somebody proposes holds no secret. */
export const proposalsWithoutSecrets: DeliveryRule = (delivery) =>
  way({
    findings: trusted(delivery)
      .filter(({ workflow }) =>
        workflow.triggers.some(({ event }) => event === 'pull_request_target' || event === 'workflow_run'),
      )
      .flatMap(({ job }) => job.given.map((one) => ({ ...one, job: job.key })))
      .filter(
        ({ name, value, to }) =>
          to?.startsWith('actions/checkout@') === true &&
          name === 'ref' &&
          /github\.(event\.pull_request\.(head|merge)|head_ref|event\.workflow_run\.head)/.test(value),
      )
      .map(({ at, job, value }) => finding('C13', 'PROPOSAL_HOLDS_SECRET', at, { job, ref: value })),
  })

/** What is shipped is made of versions that were reviewed: those of a lock file that is in step. */
export const reviewedVersions: DeliveryRule = (delivery) => {
  const { lock } = delivery
  if (lock.state === 'inStep') return way({})
  return way({
    findings: shippingsOf(delivery)
      .flatMap(({ job }) => job.commands.map((command) => ({ ...command, job: job.key })))
      .filter(({ text }) =>
        /\b(npm\s+(install|i)|yarn(\s+install)?|pnpm\s+(install|i))\s*($|[;&|]|--)/.test(text),
      )
      .map(({ at, text, job }) =>
        finding('C13', 'VERSIONS_NOT_REVIEWED', lock.state === 'outOfStep' ? lock.at : at, {
          job,
          command: text,
          package: lock.state === 'outOfStep' ? lock.package : '',
        }),
      ),
  })
}
