import { expect, test } from 'vitest'
import { document, macro } from '../trial-site.ts'
import { toView } from './view.ts'

test('the view names a macro’s place and shows the rest as HTML', () => {
  const shown = toView(
    document(
      {
        type: 'panel',
        attrs: { panelType: 'success' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: '<ok>' }] }],
      },
      macro('m', { secret: 'stays in the page' }),
      {
        type: 'mediaSingle',
        content: [{ type: 'media', attrs: { type: 'file', id: 'f1', alt: 'A "cat"' } }],
      },
    ),
    { fileUrl: (fileId) => `/files/${fileId}` },
  )
  expect(shown).toContain('confluence-information-macro-tip"><p>&lt;ok&gt;</p>')
  expect(shown).toContain('data-local-id="m"')
  expect(shown).not.toContain('secret')
  expect(shown).toContain('<img src="/files/f1" alt="A &quot;cat&quot;" />')
})
