import { lintSource } from '@secretlint/core'
import { secretLintProfiler } from '@secretlint/profiler'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import type { Finding } from '../finding.ts'

// It looks through all marks of a process for each: 800 small files took 5 s of the processor, and 0.5 s without (11.7.1,
// 2026-11-28). Nobody reads them here.
secretLintProfiler.mark = () => {}

/** Secrets of the two platforms that secretlint's own rules don't know. */
const own = [
  { secret: 'Atlassian API token', pattern: /\bATATT3[A-Za-z0-9_=-]{40,}/g },
  { secret: 'Atlassian access token', pattern: /\bATCTT3[A-Za-z0-9_=-]{40,}/g },
  { secret: 'Google Analytics API secret', pattern: /[?&]api_secret=(?!\$|%|…|\.\.\.)[A-Za-z0-9_-]{16,}/g },
  {
    secret: 'key in code',
    pattern:
      /\b(?:secret|api_?key|password|token|salt|private_?key)["']?\s*[:=]\s*["'`][A-Za-z0-9+/=_-]{24,}["'`]/gi,
  },
] as const

/** Secrets in a text, each with its place and no more of it than its first four characters. */
export async function secretsIn(file: string, text: string): Promise<readonly Finding[]> {
  const { messages } = await lintSource({
    source: { content: text, filePath: file, contentType: 'text', ext: file.slice(file.lastIndexOf('.')) },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
      maskSecrets: true,
      noPhysicFilePath: true,
    },
  })
  const found = [
    ...messages.map(({ ruleId, range: [start, end] }) => ({
      secret: ruleId.replace('@secretlint/secretlint-rule-', ''),
      start,
      end,
    })),
    ...own.flatMap(({ secret, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        secret,
        start: index,
        end: index + length,
      })),
    ),
  ]
  return found.map(({ secret, start, end }) => ({
    code: 'SECRET_IN_CODE',
    claim: 'C11',
    by: 'supply',
    at: { file, ...positionOf(text, start) },
    data: { secret, beginning: `${text.slice(start, Math.min(end, start + 4))}…` },
  }))
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - lastBreak }
}
