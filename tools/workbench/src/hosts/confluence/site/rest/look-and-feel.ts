import type { Answer } from './ask.ts'

const white = '#FFFFFF'
const text = '#172B4D'
const link = '#0052CC'
const line = '#C1C7D0'

/** What a site that nobody has coloured answers (REST API v1, "Get look and feel settings", from memory, 2026-11). */
const standard = {
  headings: { color: text },
  links: { color: link },
  menus: { hoverOrFocus: { backgroundColor: link }, color: text },
  header: {
    backgroundColor: white,
    button: { backgroundColor: link, color: white },
    primaryNavigation: { color: text, hoverOrFocus: { backgroundColor: link, color: white } },
    secondaryNavigation: { color: text, hoverOrFocus: { backgroundColor: link, color: white } },
    search: { backgroundColor: white, color: text },
  },
  content: {
    screen: { background: white, backgroundColor: white },
    container: { background: '#F4F5F7', backgroundColor: '#F4F5F7', borderRadius: '3px' },
    header: { background: white, backgroundColor: white },
    body: { background: white, backgroundColor: white, padding: '20px', borderRadius: '0px' },
  },
  bordersAndDividers: { color: line },
}

/** GET /settings/lookandfeel. */
export const getLookAndFeel: Answer = () =>
  Response.json({ selected: 'global', global: standard, theme: standard, custom: standard })
