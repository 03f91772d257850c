import { Html } from '../html.ts'

/** The workbench's own line drawings, 20 by 20. */
const drawings = {
  menu: '<path d="M3 5.5h14M3 10h14M3 14.5h14"/>',
  brand:
    '<rect x="2.5" y="2.5" width="15" height="15" rx="4.5" fill="currentColor" stroke="none"/><path stroke="var(--surface)" d="M6.5 13.5v-7h4a2 2 0 0 1 0 4h-4m3.5 0 3.5 3"/>',
  chevron: '<path d="m6 8 4 4 4-4"/>',
  plus: '<path d="M10 4v12M4 10h12"/>',
  ledger:
    '<rect x="3" y="3.5" width="14" height="13" rx="2"/><path d="M12.5 3.5v13M5.5 7h4M5.5 10h4M5.5 13h4"/>',
  page: '<path d="M5 2.8h6.5L15.5 7v10.2h-10.5z"/><path d="M11.5 2.8V7h4"/>',
  edit: '<path d="m4 16 .8-3.4L13 4.4l2.6 2.6-8.2 8.2zM11 6.4 13.6 9"/>',
  trash: '<path d="M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5"/>',
  history: '<path d="M3.5 10a6.5 6.5 0 1 1 2 4.7M3.5 16v-3.5H7M10 6.5V10l2.5 1.5"/>',
  more: '<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.4"/>',
  out: '<path d="M4 10h11M11 6l4 4-4 4"/>',
  stop: '<circle cx="10" cy="10" r="6.5"/><path d="m5.5 5.5 9 9"/>',
  disk: '<ellipse cx="10" cy="5.5" rx="6" ry="2.5"/><path d="M4 5.5v9C4 15.9 6.7 17 10 17s6-1.1 6-2.5v-9M4 10c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5"/>',
  log: '<path d="M4 5h12M4 8.3h12M4 11.6h12M4 15h7"/>',
  bridge: '<path d="M3 7h11l-3-3M17 13H6l3 3"/>',
  code: '<path d="m7 6-4 4 4 4m6-8 4 4-4 4"/>',
  product: '<circle cx="10" cy="10" r="6.5"/><path d="M3.5 10h13M10 3.5c4 4 4 9 0 13-4-4-4-9 0-13"/>',
  close: '<path d="m5 5 10 10M15 5 5 15"/>',
  label: '<path d="M3 3.5h6.5L17 11l-6 6-8-8z"/><path d="M6.5 7h.01" stroke-width="2.2"/>',
  undo: '<path d="M6.5 4 3 7.5l3.5 3.5M3.3 7.5H12a4.5 4.5 0 0 1 0 9H8"/>',
  redo: '<path d="m13.5 4 3.5 3.5-3.5 3.5M16.7 7.5H8a4.5 4.5 0 0 0 0 9h4"/>',
  link: '<path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1"/>',
  bullets: '<path d="M8 5.5h9M8 10h9M8 14.5h9M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01" stroke-linecap="round"/>',
  numbers:
    '<path d="M8.5 5.5H17M8.5 10H17M8.5 14.5H17M3 4.2l1.2-.7v4M3 12.6c.3-.8 2.2-.8 2.2.3 0 1-2.2 1.5-2.2 2.6h2.3"/>',
  tasks: '<rect x="3.2" y="3.2" width="13.6" height="13.6" rx="3"/><path d="m6.5 10.2 2.5 2.5 4.6-5.2"/>',
  quote: '<path d="M4 5v10M8 6.5h8.5M8 10h8.5M8 13.5h5"/>',
  table: '<rect x="3" y="4" width="14" height="12" rx="2"/><path d="M3 8.5h14M3 12.3h14M10 8.5V16"/>',
  star: '<path d="m10 2.8 2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.1l5-.7z"/>',
  clip: '<path d="m15.5 9-5.8 5.8a3.2 3.2 0 0 1-4.5-4.5l6.3-6.3a2.2 2.2 0 0 1 3 3l-6 6a1 1 0 0 1-1.5-1.4L12.5 6"/>',
  shield: '<path d="M10 2.5 16 5v5c0 4-2.5 6.3-6 7.5C6.5 16.3 4 14 4 10V5z"/>',
} as const

/** The name of a drawing. */
export type IconName = keyof typeof drawings

/** A drawing as inline SVG, hidden from screen readers: the text beside it says what it means. */
export function icon(name: IconName): Html {
  return new Html(
    `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${drawings[name]}</svg>`,
  )
}
