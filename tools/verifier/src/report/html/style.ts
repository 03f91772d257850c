/** How the document looks: system fonts, light and dark by the reader's choice, paper. It loads nothing. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2026; --soft: #555d68; --paper: #fff; --tint: #f5f6f8; --rule: #d5d9df; --link: #1b4f8f; --proven: #17663a; --broken: #ad1f17; --unproven: #7d5200; --not: #555d68; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9ec; --soft: #a8b0bb; --paper: #15181c; --tint: #1e2329; --rule: #3a424c; --link: #8ab8f5; --proven: #74cf98; --broken: #ff9b92; --unproven: #f0bd63; --not: #a8b0bb; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
h1, h2, h3 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.6rem; margin: .2rem 0 1.4rem; letter-spacing: -.01em; }
h2 { font-size: 1.55rem; margin: 3.2rem 0 .8rem; padding-top: .9rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.2rem; margin: 0; }
section > h3 { margin: 1.6rem 0 .5rem; }
p { margin: .6rem 0; max-width: 44rem; }
.kind { text-transform: uppercase; letter-spacing: .09em; font-size: .78rem; color: var(--soft); margin: 0; }
.head { border-bottom: 3px double var(--rule); padding-bottom: 1.4rem; }
.head + section h2 { border-top: 0; margin-top: 1.4rem; }
.meta { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.4rem; margin: 0; font-size: .92rem; }
.meta dt, .terms dt, .signature dt { color: var(--soft); } .meta dd { margin: 0; }
code, pre { font: .86em/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; }
pre { background: var(--tint); border: 1px solid var(--rule); border-radius: 4px; padding: .7rem .9rem; white-space: pre-wrap; margin: .4rem 0; }
.sum { font-size: 1.2rem; border-left: 4px solid var(--proven); padding: .35rem 0 .35rem 1rem; max-width: none; } .sum.broken { border-color: var(--broken); }
.counts { list-style: none; display: grid; grid-template-columns: repeat(4, 1fr); gap: .8rem; padding: 0; margin: 1.2rem 0; }
.counts li { border: 1px solid var(--rule); border-top: 3px solid currentColor; border-radius: 4px; padding: .6rem .9rem; } .counts strong { display: block; font: 600 2rem/1.1 Georgia, serif; } .counts span { color: var(--ink); font-size: .92rem; }
.proven { color: var(--proven); } .broken { color: var(--broken); } .unproven { color: var(--unproven); } .not_applicable { color: var(--not); }
.sum.broken { color: var(--ink); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .42rem .9rem .42rem 0; border-bottom: 1px solid var(--rule); min-width: 5.2rem; overflow-wrap: break-word; } th code, td code { overflow-wrap: anywhere; } th { font-weight: 600; } thead th { color: var(--soft); font-weight: 500; font-size: .85rem; } tbody th { font-weight: 500; }
.verdicts a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
.id { display: inline-block; min-width: 2.2em; color: var(--soft); font-variant-numeric: tabular-nums; }
.verdict { font-weight: 600; white-space: nowrap; } .sign { width: .85em; height: .85em; vertical-align: -.06em; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
.claim { margin: 2rem 0; padding: 0 0 0 1.2rem; border-left: 3px solid var(--rule); color: var(--ink); } .claim.broken { border-color: var(--broken); } .claim.unproven { border-color: var(--unproven); } .claim.proven { border-color: var(--proven); }
.claim > header { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; }
blockquote { margin: .5rem 0 .8rem; font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif; font-size: 1.05rem; }
.counterexample, .missing { background: var(--tint); border-radius: 4px; padding: .7rem 1rem; margin: .9rem 0; } .lead { font-weight: 600; }
.label { font-size: .85rem; color: var(--soft); margin-bottom: .15rem; } .next, .quiet { color: var(--soft); } .quiet { font-size: .85rem; } .none { color: var(--soft); font-style: italic; }
.path { list-style: none; counter-reset: step; padding: 0; margin: .3rem 0; } td .path { min-width: 14rem; } .path li { counter-increment: step; display: grid; grid-template-columns: 1.7rem 1fr; padding: .25rem 0; } .path li::before { content: counter(step); color: var(--soft); grid-row: span 2; font-size: .85rem; } .path .place { color: var(--soft); } .path .line { grid-column: 2; }
main li { max-width: 46rem; } .evidence, .evidence ul { list-style: none; padding: 0; } .evidence > li { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; } .evidence strong { font-weight: 500; color: var(--soft); font-size: .92rem; } .evidence ul { margin: 0; } .evidence > li, .counts li, .path li { max-width: none; }
ul:not(.evidence, .evidence ul, .counts) { padding-left: 1.2rem; } ul { margin: .4rem 0; } li { margin: .2rem 0; } summary { cursor: pointer; color: var(--soft); font-size: .92rem; padding: .2rem 0; }
.flows { display: block; width: 100%; min-width: 44rem; height: auto; font: 12px system-ui, sans-serif; } .flows text { fill: var(--ink); } .flows .heads text { fill: var(--soft); } .flows rect { fill: var(--paper); stroke: var(--soft); } .flow path { fill: none; stroke: currentColor; stroke-width: 1.6; } .flow .tip { fill: currentColor; stroke: none; } .flow text { fill: currentColor; font-size: 11px; } .flow.open path:first-child { stroke-dasharray: 5 4; } .flow.breaks path:first-child { stroke-width: 3; }
.breaks { color: var(--broken); } .open { color: var(--unproven); } .allowed { color: var(--proven); }
.key { display: flex; gap: 1.4rem; flex-wrap: wrap; font-size: .85rem; } .key span::before { content: ""; display: inline-block; width: 1.6rem; border-top: 2px solid currentColor; vertical-align: middle; margin-right: .5rem; } .key .open::before { border-top-style: dashed; } .key .breaks::before { border-top-width: 4px; }
.terms { display: grid; grid-template-columns: 9rem 1fr; gap: .5rem 1.2rem; } .terms dd { margin: 0; max-width: 40rem; }
.signature { margin-top: 4rem; border-top: 3px double var(--rule); padding-top: 1rem; } .signature dl { display: grid; grid-template-columns: 1fr 1fr; gap: 2.2rem 2.5rem; grid-auto-flow: row; } .signature dt { grid-row: auto; border-top: 1px solid var(--ink); padding-top: .3rem; font-size: .85rem; margin-top: 1.6rem; } .signature dd { display: none; }
@media (max-width: 40rem) { main { padding: 1.5rem 1rem 3rem; } h1 { font-size: 2rem; } .counts { grid-template-columns: repeat(2, 1fr); } .terms { grid-template-columns: 1fr; gap: .1rem; } .terms dd { margin-bottom: .8rem; } .claim > header { display: block; } .evidence > li { display: block; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --tint: #fff; --rule: #bbb; --link: #000; --proven: #17663a; --broken: #ad1f17; --unproven: #7d5200; --not: #555; }
  @page { size: A4; margin: 20mm 18mm; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } .skip { display: none; } a { text-decoration: none; }
  h2, h3, summary { break-after: avoid; } .counterexample, .missing, tr, .path li, .signature, .counts { break-inside: avoid; } .counterexample, .missing { border: 1px solid var(--rule); }
  .scroll { overflow: visible; } .flows { min-width: 0; } details::details-content { content-visibility: visible; height: auto; } th, td { min-width: 0; overflow-wrap: anywhere; } td .path { min-width: 0; }
}
`
