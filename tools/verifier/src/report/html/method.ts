import type { ToldReport } from '../told.ts'
import { type Markup, markup } from './markup.ts'

/** How verdicts come about, how to have the same report, and a place to sign. */
export function methodSection({ tool, app, run }: ToldReport): Markup {
  const option = run ? '' : ' --static'
  return markup`<section aria-labelledby="method"><h2 id="method">Method</h2>
<dl class="terms">
<dt>Proven</dt><dd>Every way in which the promise could break was looked at, and each is closed by enforcement or by analysis.</dd>
<dt>Broken</dt><dd>There is a counterexample: the path of the data with each step’s line, or the very bytes.</dd>
<dt>Unproven</dt><dd>Neither. A way stays open, and the report names the line that keeps it open or the evidence that is missing. Unproven isn’t proven: the promise may be kept or not.</dd>
<dt>Not applicable</dt><dd>The app does nothing that the promise speaks of.</dd>
<dt>By enforcement</dt><dd>The platform makes it impossible: what a manifest or a content security policy doesn’t allow is refused, whatever the code tries.</dd>
<dt>By analysis</dt><dd>Every path of the code from its entries was followed, without running it, through modules, closures and calls. What only the course of the program tells (whether a branch is taken) is not counted as data.</dd>
<dt>By observation</dt><dd>A run showed it. It supports a verdict and never suffices alone; an app may behave while it is watched.</dd>
</dl>
<p>The report rests on the folder as it was given, on the rules and lists that ship with the tool, and on the platform doing what its documentation says. It says nothing of other versions of the app, of the vendor’s other systems or of the people who run them.</p>
<h2 id="reproduce">Reproduce this report</h2>
<p>With ${tool.name} ${tool.version} and the same folder, the same report comes out but for its date:</p>
<pre tabindex="0" aria-label="Command"><code>npm run verify -- ${app.folder || 'DIR'}${option} --format html --out report.html</code></pre>
</section>
<section class="signature" aria-label="Signature"><p>Read and filed by</p><dl><dt>Name</dt><dd></dd><dt>Role</dt><dd></dd><dt>Date</dt><dd></dd><dt>Signature</dt><dd></dd></dl></section>`
}
