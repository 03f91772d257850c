import type { Fault } from './fault.ts'
import { allWords, either, type Words, word } from './words/index.ts'

/** What a mail says of leave; `other` is none of ours to follow: rejected, or not decided yet. */
type Decision = 'approved' | 'cancelled' | 'changed' | 'rejected' | 'pending'

interface Says {
  readonly decision: Decision
}

/** Tells what was decided, from a subject and the sentences of a mail. */
export function decisionOf(
  subject: string,
  sentences: readonly string[],
  languages: readonly Words[],
): Says | { readonly fault: Fault } {
  const reader = decisionReader(languages)
  const inSubject = reader.inSubject(subject)
  const said = sentences.flatMap((sentence) => reader.inSentence(sentence) ?? [])
  const inBody = strongest(said)
  // Several decisions on several days: it would take more than this to tell which is of which.
  const dated = new Set(
    sentences.filter((each) => /\d/.test(each)).flatMap((each) => reader.inSentence(each) ?? []),
  )
  dated.delete('pending')
  if (dated.size > 1) return { fault: 'contradiction' }
  if (inSubject && inBody && inSubject !== inBody) {
    // An approved cancellation is told as both; the subject is the more general of the two.
    if (inSubject === 'approved' && (inBody === 'cancelled' || inBody === 'changed'))
      return { decision: inBody }
    if ((inSubject === 'cancelled' || inSubject === 'changed') && inBody === 'approved')
      return { decision: inSubject }
    if (inSubject === 'pending' && inBody === 'approved') return { fault: 'contradiction' }
    if (inBody === 'pending') return { decision: inSubject === 'rejected' ? 'rejected' : 'pending' }
    if (inBody === 'rejected' || inSubject === 'rejected')
      return inSubject === 'approved' ? { fault: 'contradiction' } : { decision: 'rejected' }
    return { fault: 'contradiction' }
  }
  const decision = inSubject ?? inBody
  return decision ? { decision } : { fault: 'no-decision' }
}

function strongest(said: readonly Decision[]): Decision | undefined {
  for (const decision of ['rejected', 'cancelled', 'changed', 'approved', 'pending'] as const)
    if (said.includes(decision)) return decision
  return undefined
}

function decisionReader(languages: readonly Words[]) {
  const any = (part: Parameters<typeof either>[1]): RegExp => word(either(languages, part))
  // A subject is too short to tell its language by.
  const all = (part: Parameters<typeof either>[1]): RegExp => word(either(allWords, part))
  const conditional = any('conditional')
  const read = (text: string, of: typeof any): Decision | undefined => {
    if (of('rejected').test(text)) return 'rejected'
    if (of('pending').test(text)) return 'pending'
    const isApproved = of('approved').test(text)
    if (of('cancelled').test(text)) return 'cancelled'
    if (of('changed').test(text)) return 'changed'
    if (isApproved && of('cancellation').test(text)) return 'cancelled'
    if (isApproved && of('change').test(text)) return 'changed'
    if (isApproved) return 'approved'
    return of('handedIn').test(text) ? 'pending' : undefined
  }
  return {
    inSubject(subject: string): Decision | undefined {
      const said = read(subject, all)
      if (said && said !== 'pending') return said
      if (said === undefined) {
        if (all('cancellation').test(subject)) return 'cancelled'
        if (all('change').test(subject)) return 'changed'
        if (all('approval').test(subject)) return 'approved'
      }
      return said
    },
    inSentence(sentence: string): Decision | undefined {
      return conditional.test(sentence) ? undefined : read(sentence, any)
    },
  }
}
