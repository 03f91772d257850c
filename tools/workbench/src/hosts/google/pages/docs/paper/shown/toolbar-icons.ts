import { Html } from '../../../../../../pages/html.ts'

/** The paper's own line drawings, 20 by 20, beside those of the shell. */
const drawings = {
  left: '<path d="M3 5h14M3 8.5h9M3 12h14M3 15.5h9"/>',
  center: '<path d="M3 5h14M5.5 8.5h9M3 12h14M5.5 15.5h9"/>',
  right: '<path d="M3 5h14M8 8.5h9M3 12h14M8 15.5h9"/>',
  justify: '<path d="M3 5h14M3 8.5h14M3 12h14M3 15.5h14"/>',
  more: '<path d="M3 4.5h14M9 8.2h8M9 11.8h8M3 15.5h14M3 7.8l3 2.2-3 2.2"/>',
  less: '<path d="M3 4.5h14M9 8.2h8M9 11.8h8M3 15.5h14M6 7.8 3 10l3 2.2"/>',
  image:
    '<rect x="3" y="4" width="14" height="12" rx="2"/><circle cx="7.2" cy="8" r="1.3"/><path d="m4 14.5 4-3.8 3 2.6 2.5-2.3 3 3"/>',
  rule: '<path d="M3 10h14"/>',
  pageBreak: '<path d="M5 3v4.5h10V3M5 17v-4.5h10V17M3 10h2m2 0h2m2 0h2m2 0h2"/>',
  clear: '<path d="M5 4.5h9M9.5 4.5 8 11M4 16l12-1M12 11.5l4 4m0-4-4 4"/>',
  alt: '<path d="M3.5 14 6 6l2.5 8M4.3 11.5h3.4M10.5 6v8h2.5M14 6h4m-2 0v8"/>',
  rowAbove: '<rect x="3" y="10" width="14" height="6" rx="1.5"/><path d="M10 10v6M10 2.5v5M7.5 5h5"/>',
  rowBelow: '<rect x="3" y="4" width="14" height="6" rx="1.5"/><path d="M10 4v6M10 12.5v5M7.5 15h5"/>',
  columnLeft: '<rect x="10" y="3" width="6" height="14" rx="1.5"/><path d="M10 10h6M2.5 10h5M5 7.5v5"/>',
  columnRight: '<rect x="4" y="3" width="6" height="14" rx="1.5"/><path d="M4 10h6M12.5 10h5M15 7.5v5"/>',
  keyboard:
    '<rect x="2.5" y="5" width="15" height="10" rx="2"/><path d="M5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6.5 12h7"/>',
} as const

export type PaperIcon = keyof typeof drawings

export function paperIcon(name: PaperIcon): Html {
  return new Html(
    `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${drawings[name]}</svg>`,
  )
}
