import { allWords, either } from './words/index.ts'

const quoteLine = new RegExp(`^[\\s>*_-]*(?:${either(allWords, 'quoteLine')})\\s*[:：]?[\\s*_-]*$`, 'iu')
const headerLine = new RegExp(`^[*_ ]*(?:${either(allWords, 'headerLabels')})[*_ ]*[:：]`, 'iu')
const forwarded = new RegExp(`^\\s*(?:${either(allWords, 'forwardPrefix')})\\s*[:：]`, 'iu')
const rule = /^\s*[-_=]{2,}.*[-_=]{2,}\s*$/

/** Whether a subject says that a mail is an answer, or another mail sent on. */
export function isAnswerOrForward(subject: string): boolean {
  return forwarded.test(subject)
}

/**
 * The lines that the sender wrote in this very mail: what is quoted, forwarded or a signature is cut away.
 * Everything under the first sign of another mail goes, as what comes after it can't be told apart.
 */
export function ownWords(text: string): string {
  const all = text.split('\n')
  const own: string[] = []
  for (let index = 0; index < all.length; index += 1) {
    const line = all[index] ?? ''
    const joined = `${line} ${all[index + 1] ?? ''}`
    if (line === '-- ' || /^--\s*$/.test(line)) break
    if (quoteLine.test(line) || (rule.test(line) && quoteLine.test(line.replace(/[-_=]/g, '')))) break
    // The line that says who wrote is often wrapped.
    if (line.trim() !== '' && line.length < 100 && !/[.!]\s*$/.test(line) && quoteLine.test(joined)) break
    if (isHeaderOfAnother(all, index)) break
    if (/^\s*>/.test(line)) continue
    own.push(line)
  }
  return own.join('\n')
}

/** Three header labels under each other are the head of another mail: `From: … Sent: … Subject: …`. */
function isHeaderOfAnother(all: readonly string[], index: number): boolean {
  const block = all.slice(index, index + 6).filter((line) => line.trim() !== '')
  if (!headerLine.test(block[0] ?? '')) return false
  const labels = new Set(block.filter((line) => headerLine.test(line)).map(labelOf))
  const text = block.join('\n')
  return labels.size >= 3 && /@|\b(?:subject|betreff|objet|asunto|assunto)\b|件名/i.test(text)
}

function labelOf(line: string): string {
  return line.split(/[:：]/)[0]?.trim().toLowerCase() ?? ''
}
