import type { MarkSpec } from 'prosemirror-model'
import { safeHref } from '../render/link.ts'

function color(style: 'color' | 'background-color', className: string): MarkSpec {
  return {
    attrs: { color: { default: '' } },
    toDOM: ({ attrs }) => {
      const value = String(attrs.color)
      return ['span', /^#[0-9a-f]{3,6}$/i.test(value) ? { class: className, style: `--c:${value}` } : {}, 0]
    },
    parseDOM: [
      {
        tag: `span.${className}`,
        getAttrs: (element) => ({
          color: element.style.getPropertyValue('--c') || element.style.getPropertyValue(style),
        }),
      },
    ],
  }
}

/** The marks of the editor, named as Atlassian Document Format names them. */
export const marks: Readonly<Record<string, MarkSpec>> = {
  link: {
    attrs: { href: { default: '' }, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = safeHref(element.getAttribute('href'))
          return href === undefined ? false : { href }
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: safeHref(attrs.href) ?? '#', rel: 'noopener noreferrer' }, 0],
  },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
      { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[5-9]\d{2})$/.test(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  strike: {
    parseDOM: [{ tag: 's' }, { tag: 'del' }, { style: 'text-decoration=line-through' }],
    toDOM: () => ['s', 0],
  },
  underline: { parseDOM: [{ tag: 'u' }, { style: 'text-decoration=underline' }], toDOM: () => ['u', 0] },
  subsup: {
    attrs: { type: { default: 'sub' } },
    parseDOM: [
      { tag: 'sub', attrs: { type: 'sub' } },
      { tag: 'sup', attrs: { type: 'sup' } },
    ],
    toDOM: ({ attrs }) => [attrs.type === 'sup' ? 'sup' : 'sub', 0],
  },
  textColor: color('color', 'text-color'),
  backgroundColor: color('background-color', 'text-back'),
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
  /** A mark that the editor doesn't know: its JSON, whole. Several may stand on one text. */
  opaqueMark: { attrs: { json: { default: '' } }, excludes: '', toDOM: () => ['span', 0] },
}
