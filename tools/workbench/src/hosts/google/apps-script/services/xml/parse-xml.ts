import { SaxesParser } from 'saxes'
import { exception } from '../../bridge/exception.ts'
import {
  addTo,
  Cdata,
  Comment,
  checkDepth,
  DocType,
  type Parent,
  ProcessingInstruction,
  Text,
} from './content.ts'
import { Document } from './document.ts'
import { Attribute, Element, Namespace, noNamespace } from './element.ts'

/** The document that a text is, or why it is none, as Google says it: with the line. */
export function parseXml(text: string): Document {
  const document = new Document()
  const open: Parent[] = [document]
  const here = () => open.at(-1) as Parent
  const parser = new SaxesParser({ xmlns: true })
  const fail = (what: string): never => {
    throw exception(`Error on line ${parser.line}: ${what}`)
  }
  parser.on('error', ({ message }) => fail(message.replace(/^\d+:\d+: /, '')))
  parser.on('doctype', (declared) => {
    addTo(document, docTypeFrom(declared))
  })
  parser.on('opentag', ({ local, prefix, uri, attributes, ns }) => {
    checkDepth(open.length)
    const declared = Object.entries(ns)
      .filter(([own]) => own !== prefix)
      .map(([own, meant]) => new Namespace(own, meant))
    const element = new Element(local, namespace(prefix, uri), declared)
    for (const one of Object.values(attributes))
      if (one.prefix !== 'xmlns' && one.name !== 'xmlns')
        element.setAttribute(new Attribute(one.local, one.value, namespace(one.prefix, one.uri)))
    addTo(here(), element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (value) => {
    // Around the root there are only spaces.
    if (open.length > 1) addTo(here(), new Text(value))
  })
  parser.on('cdata', (value) => addTo(here(), new Cdata(value)))
  parser.on('comment', (value) => addTo(here(), new Comment(value)))
  parser.on('processinginstruction', ({ target, body }) =>
    addTo(here(), new ProcessingInstruction(target, body)),
  )
  parser.write(text).close()
  return document
}

function namespace(prefix: string, uri: string): Namespace {
  return prefix === '' && uri === '' ? noNamespace : new Namespace(prefix, uri)
}

/** `html PUBLIC "id" "address" [ … ]` */
function docTypeFrom(declared: string): DocType {
  const [, name = '', rest = ''] = /^\s*([^\s[]+)([\s\S]*)$/.exec(declared) ?? []
  const [head = '', subset] = rest.split('[')
  const [first = null, second = null] = [...head.matchAll(/"([^"]*)"|'([^']*)'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  const isPublic = /^\s*PUBLIC\b/.test(head)
  return new DocType(
    name,
    isPublic ? first : null,
    isPublic ? second : first,
    subset === undefined ? null : rest.slice(rest.indexOf('[') + 1, rest.lastIndexOf(']')),
  )
}
