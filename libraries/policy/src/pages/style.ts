/** The pages' one style sheet: system fonts, 4.5 : 1 or more in both schemes, and a print that needs no colour. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #1b1f24;
  --quiet: #57606a;
  --line: #d0d7de;
  --link: #0a56b8;
  --shade: #f6f8fa;
  --added: #d7f5df;
  --removed: #ffe0dd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a;
    --ink: #e6e9ec;
    --quiet: #a3adb8;
    --line: #363d45;
    --link: #7db4ff;
    --shade: #1d2227;
    --added: #123d20;
    --removed: #4d1c1a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  padding: 2rem 1.25rem 5rem;
  max-width: 46rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Hiragino Sans", "Noto Sans JP", sans-serif;
}
h1 { font-size: 2rem; line-height: 1.2; margin: 1rem 0 0.25rem; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.75rem 0 0.5rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 0.25rem; }
p, ul, ol, dl { margin: 0.6rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: 0.4rem 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; top: 0.5rem; padding: 0.5rem 1rem; background: var(--paper); border: 1px solid var(--line); }
.skip:focus { left: 0.5rem; }
.edition { color: var(--quiet); margin: 0 0 1.5rem; }
nav ol { columns: 2; column-gap: 2rem; list-style: none; padding: 0; font-size: 0.95rem; }
nav li { margin: 0 0 0.3rem; break-inside: avoid; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; font-size: 0.875em; }
code { background: var(--shade); padding: 0.1em 0.3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { background: none; padding: 0; }
.mark { font-size: 0.75rem; line-height: 1; color: var(--quiet); white-space: nowrap; }
.mark a { color: inherit; text-decoration-color: var(--line); }
.mark a:hover { color: var(--link); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.93rem; line-height: 1.5; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 0.75rem 0.6rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
th span { font-weight: 400; }
th code { white-space: nowrap; }
.three th:first-child { width: 30%; }
.three tbody th { min-width: 12rem; }
td ul { padding-left: 1.1rem; margin: 0; }
td li { margin: 0.2rem 0; }
ins { background: var(--added); text-decoration: underline; }
del { background: var(--removed); text-decoration: line-through; }
tr:target th, li:target, section:target > h2 { background: var(--shade); }
details > summary { cursor: pointer; }
@media (max-width: 34rem) { nav ol { columns: 1; } h1 { font-size: 1.6rem; } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --shade: #fff; --added: #fff; --removed: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .skip, nav { display: none; }
  h2 { break-after: avoid; }
  tr, li { break-inside: avoid; }
}
`
