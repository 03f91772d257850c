import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule } from '../service-parts.ts'
import { Cdata, Comment, DocType, ProcessingInstruction, Text } from './content.ts'
import { Document } from './document.ts'
import { Attribute, Element, Namespace, noNamespace, xmlNamespace } from './element.ts'
import { Format } from './format.ts'
import { parseXml } from './parse-xml.ts'

class XmlService extends HostObject {
  readonly className = 'XML_Service.XmlService'
  parse(text: unknown): Document {
    return parseXml(String(text))
  }
  createDocument(root?: unknown): Document {
    const document = new Document()
    return root === undefined || root === null ? document : document.setRootElement(root)
  }
  createElement(name: unknown, namespace?: unknown): Element {
    const element = new Element(name)
    return namespace === undefined ? element : element.setNamespace(namespace)
  }
  createText(text: unknown): Text {
    return new Text(String(text))
  }
  createCdata(text: unknown): Cdata {
    return new Cdata(String(text))
  }
  createComment(text: unknown): Comment {
    return new Comment(String(text))
  }
  /** With one more text it is where the type is found, with two its public name comes first. */
  createDocType(name: unknown, ...ids: readonly unknown[]): DocType {
    const [first, second] = ids.map(String)
    return second === undefined
      ? new DocType(String(name), null, first ?? null)
      : new DocType(String(name), first, second)
  }
  getNamespace(...given: readonly unknown[]): Namespace {
    const [first = '', second] = given.map(String)
    return second === undefined ? new Namespace('', first) : new Namespace(first, second)
  }
  getNoNamespace(): Namespace {
    return noNamespace
  }
  getXmlNamespace(): Namespace {
    return xmlNamespace
  }
  getPrettyFormat(): Format {
    return new Format('trimmed', '  ')
  }
  getCompactFormat(): Format {
    return new Format('one', null)
  }
  getRawFormat(): Format {
    return new Format('kept', null)
  }
}

export const xml: ServiceModule = {
  globals: { XmlService: () => new XmlService() },
  classes: {
    'XML_Service.Attribute': Attribute,
    'XML_Service.Cdata': Cdata,
    'XML_Service.Comment': Comment,
    'XML_Service.DocType': DocType,
    'XML_Service.Document': Document,
    'XML_Service.Element': Element,
    'XML_Service.Format': Format,
    'XML_Service.Namespace': Namespace,
    'XML_Service.ProcessingInstruction': ProcessingInstruction,
    'XML_Service.Text': Text,
    'XML_Service.XmlService': XmlService,
  },
}
