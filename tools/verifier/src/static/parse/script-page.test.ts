import { expect, test } from 'vitest'
import { scriptPage } from './script-page.ts'

const read = (text: string) => scriptPage(text, { printed: 0, isTemplate: true })
const trimmed = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text.trim())

test('what a scriptlet prints has the same name in the page’s script and on the server', () => {
  const { inline, server, printed } = read('<script>\nlet a = <?= name ?>\n</script>')
  const [name = ''] = printed
  expect(trimmed(inline)).toEqual([`let a = ${name}`])
  expect(server?.trim()).toBe(`;${name}= name ;;`)
})

test('offsets stay those of the page', () => {
  const text = '<p>\n<script>\nlet a = "<?= name ?>"; run(a)\n</script>'
  const { inline, server } = read(text)
  expect(inline[0]?.text.indexOf('run(a)')).toBe(text.indexOf('run(a)'))
  expect(server?.indexOf('name')).toBe(text.indexOf('name'))
})

test.each(['"', "'"])('a text between %s is opened for what is printed into it', (quote) => {
  const { inline, printed } = read(`<script>x(${quote}a <?= b ?>${quote})</script>`)
  const [script = ''] = trimmed(inline)
  expect(script).toMatch(new RegExp(`^x\\(${quote}a ${quote}\\+${printed[0]} *\\+${quote}${quote}\\)$`))
})

test('scriptlets that only run leave the page’s scripts as they are', () => {
  const { inline, server } = read('<? if (a) { ?><script>b()</script><? } ?>')
  expect(trimmed(inline)).toEqual(['b()'])
  expect(server?.replace(/\s+/g, ' ').trim()).toBe('if (a) { }')
})

test('handlers, script addresses and what is printed into addresses and as markup are code', () => {
  const { inline } = read(
    '<a onclick="go(this)" href="javascript:x()">t</a><img src="https://a/?<?= b ?>"><?!= c ?>',
  )
  const codes = trimmed(inline)
  expect(codes).toHaveLength(4)
  expect(codes[0]).toMatch(/^\(event=>\{go\(.{4}\)\}\)\(event\)$/)
  expect(codes[1]).toContain('x()')
  expect(codes[2]).toMatch(/^.+\("https:\/\/a\/\?"\+.\)$/)
  expect(codes[3]).toMatch(/^.+\(.\)$/)
})

test('a page that is no template has no scriptlets', () => {
  const page = scriptPage('<script>let a = "<?= b ?>"</script>', { printed: 0, isTemplate: false })
  expect(page).toMatchObject({ server: undefined, printed: [] })
  expect(trimmed(page.inline)).toEqual(['let a = "<?= b ?>"'])
})

test('scripts of other hosts are told', () => {
  expect(read('<script src="//cdn.example/a.js"></script>').remote).toEqual([
    { code: 'REMOTE_SCRIPT', url: '//cdn.example/a.js', offset: 0 },
  ])
})
