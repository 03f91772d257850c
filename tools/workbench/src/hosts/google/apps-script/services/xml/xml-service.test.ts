import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../../trial.ts'

const trial = startTrial()
afterAll(() => trial.dispose())

async function value(code: string): Promise<unknown> {
  const result = await trial.try(code)
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`)
  return result.value
}

const feed = `<?xml version="1.0"?>
<feed xmlns="urn:feed" xmlns:m="urn:more" m:kind="news">
  <!-- two -->
  <entry id="1"><title>One &amp; only</title><m:by>Ada</m:by></entry>
  <entry id="2"><title><![CDATA[<Two>]]></title></entry>
</feed>`

test('a text is read: elements by name and namespace, attributes, texts', async () => {
  const code = `
    const root = XmlService.parse(${JSON.stringify(feed)}).getRootElement()
    const own = XmlService.getNamespace('urn:feed'), more = root.getNamespace('m')
    const [first, second] = root.getChildren('entry', own)
    return [
      root.getName(), root.getChildren().length, root.getChildren('entry').length, root.getChild('none'),
      root.getAttribute('kind', more).getValue(), first.getAttribute('id').getValue(), first.getAttribute('no'),
      first.getChildText('title', own), second.getChild('title', own).getText(), first.getValue(),
      first.getChild('by', more).getQualifiedName(), root.getAllContent().map((one) => String(one.getType())).join(),
      second.getParentElement() === root, first.asText(), root.isRootElement()]`
  expect(await value(code)).toEqual([
    ...['feed', 2, 0, null, 'news', '1', null, 'One & only', '<Two>', 'One & onlyAda', 'm:by'],
    ...['TEXT,COMMENT,TEXT,ELEMENT,TEXT,ELEMENT,TEXT', true, null, true],
  ])
})

test('a document is made, changed and written in three ways', async () => {
  const code = `
    const more = XmlService.getNamespace('m', 'urn:more')
    const root = XmlService.createElement('list').setAttribute('of', 'a "b" & c')
    root.addContent(XmlService.createElement('item', more).setText(' 1 < 2 '))
    root.addContent(0, XmlService.createComment('first')).addContent(XmlService.createElement('empty'))
    const document = XmlService.createDocument(root)
    return [XmlService.getPrettyFormat(), XmlService.getCompactFormat().setOmitDeclaration(true), XmlService.getRawFormat().setLineSeparator('\\n').setOmitEncoding(true)]
      .map((format) => format.format(document)).concat(XmlService.getRawFormat().format(root.getChild('empty')))`
  const item = (text: string) => `<m:item xmlns:m="urn:more">${text}</m:item>`
  const start = '<list of="a &quot;b&quot; &amp; c">'
  expect(await value(code)).toEqual([
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      start,
      '  <!--first-->',
      `  ${item('1 &lt; 2')}`,
      '  <empty />',
      '</list>',
      '',
    ].join('\r\n'),
    `${start}<!--first-->${item('1 &lt; 2')}<empty /></list>\r\n`,
    `<?xml version="1.0"?>\n${start}<!--first-->${item(' 1 &lt; 2 ')}<empty /></list>\n`,
    '<empty />',
  ])
})

test('content leaves where it was before it goes elsewhere', async () => {
  const code = `
    const root = XmlService.parse('<a><b><c/></b></a>').getRootElement()
    const b = root.getChild('b'), c = b.getChild('c')
    let refused
    try { root.addContent(c) } catch (error) { refused = error.message }
    root.addContent(c.detach())
    const clones = root.cloneContent()
    return [refused, XmlService.getRawFormat().format(root), root.removeContent(b), root.getContentSize(), clones.length, c.getDocument() !== null, b.getDocument()]`
  expect(await value(code)).toEqual([
    'The Content already has an existing parent.',
    '<a><b /><c /></a>',
    true,
    1,
    2,
    true,
    null,
  ])
})

test('what is written comes back as it was, but for how an empty element is written', async () => {
  const text = '<!DOCTYPE a PUBLIC "p" "s"><a><?go now?>t<b xmlns="urn:b"><c xmlns="" /></b></a>'
  const code = `return XmlService.getRawFormat().setOmitDeclaration(true).format(XmlService.parse(${JSON.stringify(text)}))`
  expect(await value(code)).toBe(`${text}\r\n`)
})

test.each([
  ['<a><b></a>', /^Error on line 1: /],
  ['<a>\n&none;</a>', /^Error on line 2: /],
  ['', /^Error on line 1: /],
  ['<a>'.repeat(2000), /^More than 1000 elements are nested\.$/],
])('a text that is no XML is refused with its line (%#)', async (text, said) => {
  const result = await trial.try('return XmlService.parse(args[0])', { args: [text] })
  expect(result).toMatchObject({ ok: false, error: { message: expect.stringMatching(said) } })
})

test('what is built too deep is not written, and many in one element are read in one go', async () => {
  const deep = `
    let root = XmlService.createElement('a')
    for (let index = 0; index < 1100; index += 1) root = XmlService.createElement('a').addContent(root)
    return XmlService.getRawFormat().format(root)`
  expect(await trial.try(deep)).toMatchObject({ error: { message: 'More than 1000 elements are nested.' } })
  const wide = `return XmlService.parse('<a>' + '<b/>'.repeat(100000) + '</a>').getRootElement().getContentSize()`
  expect(await trial.try(wide)).toMatchObject({ value: 100_000 })
})

test('a name that XML has not is refused', async () => {
  expect(await trial.try("XmlService.createElement('a b')")).toMatchObject({
    error: { message: 'The name "a b" is not legal for XML elements.' },
  })
})
