import type { Driver } from './drive.ts'

/** Web triggers, called by a stranger with a canary in the query and in the body. */
export const webTriggers: Driver = ({ app }) =>
  (app.modules.webtrigger ?? []).flatMap((module) =>
    (['GET', 'POST'] as const).map((method) => ({
      what: `web trigger ${module.key} by ${method}`,
      isPersonal: false,
      async run(world) {
        const { body, query } = world.site.request
        const address = new URL(
          `https://trigger.invalid/x1/trial?q=${query}&id=${world.pages.read}&pageId=${world.pages.read}`,
        )
        const request = new Request(address, {
          method,
          headers: { 'content-type': 'application/json' },
          ...(method === 'POST' && {
            body: JSON.stringify({ text: body, id: world.pages.read, pageId: world.pages.read }),
          }),
        })
        const response = await world.workbench.forge.webTrigger(world.app.id, module.key, request)
        const bytes = Buffer.from(await response.arrayBuffer())
        if (response.status !== 424)
          world.observations.push({
            channel: 'answer',
            from: 'function',
            what: `answer of ${module.key}`,
            bytes,
            drive: world.drive,
            ...(module.function !== undefined && { functionKey: module.function }),
          })
        const isRefused = response.status === 401 || response.status === 403
        const outcome = isRefused ? 'refused' : response.status < 400 ? 'done' : 'failed'
        return { outcome, answer: bytes.toString('utf8') }
      },
    })),
  )
