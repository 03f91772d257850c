import type { ToldReport } from '../told.ts'
import { type Markup, markup } from './markup.ts'
import type { Texts } from './texts/texts.ts'

/** How verdicts come about, how to have the same report, and a place to sign. */
export function methodSection({ tool, app, run }: ToldReport, { method: said, lang }: Texts): Markup {
  const options = `${run ? '' : ' --static'} --format html${lang === 'en' ? '' : ` --language ${lang}`}`
  return markup`<section aria-labelledby="method"><h2 id="method">${said.heading}</h2>
<dl class="terms">
${said.terms.map(([term, meaning]) => markup`<dt>${term}</dt><dd>${meaning}</dd>\n`)}</dl>
<p>${said.limits}</p>
<h2 id="reproduce">${said.reproduce}</h2>
<p>${said.reproduceLead(`${tool.name} ${tool.version}`)}</p>
<pre tabindex="0" aria-label="${said.command}"><code>npm run verify -- ${app.folder || 'DIR'}${options} --out report.html</code></pre>
</section>
<section class="signature" aria-label="${said.signature}"><p>${said.readBy}</p><dl>${said.fields.map((field) => markup`<dt>${field}</dt><dd></dd>`)}</dl></section>`
}
