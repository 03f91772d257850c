import { claims, languages } from '@crenwiz/policy'
import { expect, test } from 'vitest'
import { sampleReport } from '../../../../test/sample-report.ts'
import { html } from '../../html.ts'
import { textsOf } from './texts-of.ts'

test('each language says what would prove a claim as often as the claim does', () => {
  for (const language of languages)
    for (const { id, provedBy } of claims)
      expect(textsOf[language].claims.provedBy[id].length, `${language} ${id}`).toBe(provedBy.length)
})

/** What a page says of its own: its text without what is marked as English, as code, or as an app's name. */
const ownText = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>|<svg[^>]*class="flows".*?<\/svg>/gs, '')
    .replace(/<span lang="en">.*?<\/span>|<(code|pre)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')

test.each(['de', 'ja'] as const)('the report in %s says nothing of its own in English', (language) => {
  const text = ownText(html(sampleReport, language))
  expect(text).not.toMatch(/\b(the|isn’t|of the|what|which|found|none|not known|promises?)\b/i)
})

test('each language names itself to the browser and keeps the same sections', () => {
  const sections = (page: string) => [...page.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)
  for (const language of languages) {
    const page = html(sampleReport, language)
    expect(page).toContain(`<html lang="${language}">`)
    expect(sections(page)).toEqual(sections(html(sampleReport)))
  }
})
