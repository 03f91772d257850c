import { expect, test } from 'vitest'
import { running } from '../running.ts'
import { flowchart, insertDiagram, publish, shownPicture, startPage, writeDiagram } from '../writing.ts'

const run = running()

const bodyOf = (data: Readonly<Record<string, unknown>>) =>
  JSON.parse(String(data.body)) as Record<string, unknown>

test('a person writes a page with a diagram, publishes it, and another reads it', async () => {
  const { workbench } = run
  const writer = await run.open()
  await startPage(writer, workbench.url, 'Orders')
  const editor = await insertDiagram(writer)
  await writeDiagram(editor, flowchart)
  const url = await publish(writer)
  await shownPicture(writer)
  // the writer's own events: the editor was opened, the page was read
  await expect.poll(() => run.egress().length).toBe(2)
  await writer.close()

  workbench.ledger.clear()
  const [german] = workbench.site.people().filter(({ locale }) => locale === 'de-DE')
  const reader = await run.open(german?.accountId)
  await reader.goto(url)
  const frame = await shownPicture(reader)
  expect(await frame.getByRole('img').first().getAttribute('alt')).toContain('Order 4711')

  await expect.poll(() => run.egress().length).toBe(1)
  const [event] = run.egress()
  expect(event?.outcome).toBe('done')
  expect(event?.summary).toBe(
    'POST https://region1.google-analytics.com/mp/collect?measurement_id=G-SCENARIO&api_secret=…',
  )
  const body = bodyOf(event?.data ?? {})
  expect(Object.keys(body).sort()).toEqual(['client_id', 'consent', 'events', 'timestamp_micros'])
  expect(body.consent).toEqual({ ad_user_data: 'DENIED', ad_personalization: 'DENIED' })
  expect(body.events).toEqual([
    { name: 'app_loaded', params: { locale: 'de-DE', time_zone: 'Europe/Berlin' } },
  ])
  expect(JSON.stringify(run.workbench.ledger.entries())).not.toContain('scenario-secret')
  await reader.close()
})

test('a page of thirty diagrams sends one event, whichever frame is first', async () => {
  const { workbench } = run
  const [space] = workbench.site.spaces()
  const admin = workbench.site.people().find(({ role }) => role === 'admin')
  const orders = workbench.site.pages(space?.id ?? '').find(({ title }) => title === 'Orders')
  const [diagram] =
    workbench.site.page(orders?.id ?? '')?.body.content.filter(({ type }) => type === 'extension') ?? []
  const content = Array.from({ length: 30 }, (_, index) => ({
    type: 'extension',
    attrs: { ...diagram?.attrs, localId: `copy-${index}` },
  }))
  const made = workbench.site.createPage(admin?.accountId ?? '', {
    spaceId: space?.id ?? '',
    title: 'Thirty',
    body: { version: 1, type: 'doc', content },
  })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  workbench.ledger.clear()
  const reader = await run.open()
  await reader.goto(`${workbench.url}/wiki/spaces/${space?.key}/pages/${made.value.id}`)
  await expect
    .poll(
      async () => {
        const shown = await Promise.all(
          reader
            .frames()
            .slice(1)
            .map((frame) => frame.locator('img').count()),
        )
        return shown.filter((count) => count > 0).length
      },
      { timeout: 30_000 },
    )
    .toBe(30)
  await expect.poll(() => run.egress().length).toBe(1)
  // every frame has said all that it will say once the calls of the page are in the ledger
  await expect
    .poll(
      () =>
        workbench.ledger.entries({ channel: 'bridge' }).filter(({ summary }) => summary === 'invoke').length,
    )
    .toBe(1)
  expect(run.egress().length).toBe(1)
  await reader.close()
})

test('with the analytics switch off nothing is sent, and the reader sees the same picture', async () => {
  const { workbench } = run
  const [app] = workbench.forge.apps()
  const page = await run.open()
  await page.goto(`${workbench.url}/wiki/spaces/DEMO`)
  await page.getByRole('link', { name: 'Orders' }).first().click()
  const before = await (await shownPicture(page)).getByRole('img').first().screenshot()

  await page.goto(`${workbench.url}/admin`)
  await page
    .getByRole('switch', { name: /analytics/i })
    .first()
    .click()
  await expect.poll(() => workbench.forge.isAnalyticsOn(app?.id ?? '')).toBe(false)
  workbench.ledger.clear()
  await page.goto(`${workbench.url}/wiki/spaces/DEMO`)
  await page.getByRole('link', { name: 'Orders' }).first().click()
  const after = await (await shownPicture(page)).getByRole('img').first().screenshot()
  expect(after.equals(before)).toBe(true)
  await expect.poll(() => workbench.ledger.entries({ channel: 'function' }).length).toBeGreaterThan(0)
  expect(run.egress()).toEqual([])
})
