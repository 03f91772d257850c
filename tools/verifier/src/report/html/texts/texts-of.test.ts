import { claims, languages } from '@crenwiz/policy'
import { expect, test } from 'vitest'
import { sampleReport } from '../../../../test/sample-report.ts'
import { html } from '../../html.ts'
import type { Report } from '../../report.ts'
import { codesWithWords } from '../../say.ts'
import { textsOf } from './texts-of.ts'

test('each language says what would prove a claim as often as the claim does', () => {
  for (const language of languages)
    for (const { id, provedBy } of claims)
      expect(textsOf[language].claims.provedBy[id].length, `${language} ${id}`).toBe(provedBy.length)
})

/** A report in which every code is said, with what others say in two of them. */
const everyCode: Report = {
  ...sampleReport,
  problems: [
    ...codesWithWords.map((code) => ({ code, data: {} })),
    { code: 'NOT_INSTALLED', data: { why: 'the bundle has an error of its own' } },
    { code: 'SUPPRESSED', data: { finding: 'EVAL', reason: 'it is to be replaced' } },
  ],
}

/** What a page says in its own language: its text without code, without places and without what others say. */
const ownText = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<span lang="[^"]*">.*?<\/span>|<(code|pre)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/`[^`]*`|consent: \{.*?\}|\bgoogle\.com\/[\w./-]+/g, '')

const englishWords =
  /\b(the|is|isn|are|of|and|which|what|with|from|this|that|not|by|for|it|its|or|be|has|found)\b/i

test.each(['de', 'ja'] as const)('the report in %s says nothing of its own in English', (language) => {
  const text = ownText(html(everyCode, language))
  expect(text.split('\n').filter((line) => englishWords.test(line))).toEqual([])
})

test('what others say in a sentence has a language of its own, and none where it isn’t known', () => {
  const page = html(everyCode, 'de')
  expect(page).toContain('<span lang="en">the bundle has an error of its own</span>')
  expect(page).toContain('<span lang="">it is to be replaced</span>')
  expect(html(everyCode)).not.toContain('<span lang')
})

test('each language names itself to the browser and keeps the same sections', () => {
  const sections = (page: string) => [...page.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)
  for (const language of languages) {
    const page = html(sampleReport, language)
    expect(page).toContain(`<html lang="${language}">`)
    expect(sections(page)).toEqual(sections(html(sampleReport)))
  }
})
