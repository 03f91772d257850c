/** Colours are the host's design tokens, with our own where a host has none. */
const rules = `
main {
  --ink: var(--ds-text, #1e1f21); --ink-2: var(--ds-text-subtle, #505258); --paper: var(--ds-surface-overlay, #fff);
  --edge: var(--ds-border, #0b120e24); --hover: var(--ds-background-neutral-subtle-hovered, #0515240f);
  --focus: var(--ds-border-focused, #4688ec); --soft: var(--ds-surface-sunken, #f8f8f8);
  --bad: var(--ds-text-danger, #ae2e24); --bad-soft: var(--ds-background-danger, #ffeceb);
}
main[data-scheme=dark] {
  --ink: var(--ds-text, #cecfd2); --ink-2: var(--ds-text-subtle, #a9abaf); --paper: var(--ds-surface-overlay, #2b2c2f);
  --edge: var(--ds-border, #e3e4f21f); --hover: var(--ds-background-neutral-subtle-hovered, #cecef012);
  --focus: var(--ds-border-focused, #8fb8f6); --soft: var(--ds-surface-sunken, #18191a);
  --bad: var(--ds-text-danger, #fd9891); --bad-soft: var(--ds-background-danger, #42221f);
}
figure { position: relative; }
.picture { overflow: hidden; }
.canvas { width: 100%; height: 100%; transform-origin: 0 0; border-radius: 3px; }
.canvas > svg, .canvas > img { display: block; width: 100%; height: 100%; }
.canvas > svg a { cursor: pointer; }
.canvas > svg a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.picture:has(> .canvas:focus-visible) { outline: 2px solid var(--focus); outline-offset: -1px; }
.canvas:focus-visible { outline: none; }
.picture[data-zoomed] { cursor: grab; touch-action: none; user-select: none; }
.picture[data-zoomed]:active { cursor: grabbing; }
.tools { position: absolute; top: 4px; right: 4px; display: flex; align-items: center; padding: 2px; border-radius: 8px;
  background: var(--paper); border: 1px solid var(--edge); box-shadow: 0 2px 8px #0002; opacity: 0; transition: opacity .12s; }
figure:hover > .tools, figure:focus-within > .tools { opacity: 1; }
.tools button { all: unset; box-sizing: border-box; width: 28px; height: 28px; display: grid; place-items: center;
  border-radius: 6px; color: var(--ink-2); cursor: pointer; }
.tools button:hover, .tools button[aria-expanded=true] { background: var(--hover); color: var(--ink); }
.tools button:focus-visible, .notice button:focus-visible, pre:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.tools svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.tools [role=status] { font-size: 12px; color: var(--ink); }
.tools [role=status]:not(:empty) { padding: 0 8px; }
pre { margin: 8px 0 0; padding: 12px; max-height: 320px; overflow: auto; box-sizing: border-box; width: 100%; text-align: left;
  background: var(--soft); color: var(--ink); border: 1px solid var(--edge); border-radius: 6px;
  font: 12px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
figure:fullscreen { background: var(--ds-surface, #fff); padding: 24px; justify-content: center; align-items: center; box-sizing: border-box; }
main[data-scheme=dark] figure:fullscreen { background: var(--ds-surface, #1f1f21); }
figure:fullscreen .picture { width: 100% !important; flex: 1; min-height: 0; aspect-ratio: auto !important; }
figure:fullscreen .tools { top: 12px; right: 12px; }
.drawing { margin: 0; padding: 40px 16px; text-align: center; color: var(--ink-2); }
.redrawing { position: absolute; right: 6px; bottom: 6px; margin: 0; padding: 2px 10px; border-radius: 12px; font-size: 12px;
  background: var(--paper); color: var(--ink-2); border: 1px solid var(--edge); }
.notice { margin: 2px; padding: 14px 16px; border: 1px solid var(--edge); border-radius: 8px; background: var(--soft); color: var(--ink); }
.notice[data-tone=quiet] { border-style: dashed; text-align: center; }
.notice[data-tone=problem] { border-left: 3px solid var(--bad); }
.notice h2 { margin: 0; font-size: 14px; line-height: 20px; font-weight: 600; }
.notice p { margin: 6px 0 0; color: var(--ink-2); overflow-wrap: anywhere; }
.notice[data-tone=problem] h2 { color: var(--bad); }
.notice pre { background: var(--ds-surface, #fff); }
main[data-scheme=dark] .notice pre { background: var(--ds-surface, #1f1f21); }
.notice .actions { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
.notice button { font: inherit; padding: 4px 12px; border-radius: 6px; border: 1px solid var(--edge); background: var(--paper); color: var(--ink); cursor: pointer; }
.notice button:hover { background: var(--hover); }
@media (prefers-reduced-motion: reduce) { .tools { transition: none; } }
`

/** Gives a document the style of all that is not in the first paint; a second time does nothing. */
export function applyStyle(document: Document): void {
  if (document.adoptedStyleSheets.length > 0) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = [sheet]
}
