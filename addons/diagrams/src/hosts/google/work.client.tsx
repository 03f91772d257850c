import './work/work.css'
import { render } from 'preact'
import { FailureNotice, Notice } from './notice.client.tsx'
import { openingIn } from './opening.client.ts'
import { scriptOf } from './script-calls.client.ts'
import { type Words, wordsFor } from './texts/words.ts'
import { convertJobs, toCodeJobs, updateJobs } from './work/jobs.client.ts'
import { WorkPage } from './work/work-page.client.tsx'

const script = scriptOf(window)
if (script) start(script)

function start({ calls, close }: NonNullable<typeof script>): void {
  const root = document.body
  try {
    const { purpose, opening } = openingIn(document)
    const { locale, room } = opening
    const words = wordsFor(locale)
    document.documentElement.lang = locale.slice(0, 2)
    const work = workOf(purpose, words)
    const page = work ? (
      <WorkPage words={words} texts={work} load={() => work.jobs({ calls, locale, room })} onClose={close} />
    ) : (
      <Notice title={words.menuHelp} paragraphs={helpOf(words)} close={words.close} onClose={close} />
    )
    render(page, root)
  } catch (error) {
    render(<FailureNotice error={error} words={wordsFor(navigator.language)} onClose={close} />, root)
  }
}

function workOf(purpose: string, words: Words) {
  if (purpose === 'update') return { jobs: updateJobs, intro: words.updateIntro, nothing: words.noDiagrams }
  if (purpose === 'convert') return { jobs: convertJobs, intro: words.convertIntro, nothing: words.noCodes }
  if (purpose === 'toCode') return { jobs: toCodeJobs, intro: words.toCodeIntro, nothing: words.noDiagrams }
  return undefined
}

function helpOf(words: Words): readonly string[] {
  const sends = SENDS_USAGE ? words.helpSends : words.helpSendsNothing
  return [words.helpIntro, words.helpEdit, words.helpCopy, words.helpScopes, sends]
}
