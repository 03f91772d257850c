import type { Answer, Effect, Meaning } from '../../meaning.ts'
import { call, nothing, thing } from '../terms.ts'
import { classKind, effectByName, effects, wholeMail, xml } from './effects.ts'
import { isContent, labelOf } from './labels.ts'
import { spoken, spokenCollection } from './names.ts'
import { sharedWith } from './shared-with.ts'
import type { ServiceTable } from './table/service-table.ts'
import { takenById } from './taken-by-id.ts'

/** Members that write, by how their names begin. */
const writes =
  /^(set|append|insert|add|create|replace|edit|copy|move|rename|update|patch|delete|remove|duplicate|import|quickAdd|clear|merge|batchUpdate|send|write|apply|star|mark|trash|untrash)/

/** The meanings of all classes that some globals lead to, as kinds. */
export function serviceKinds(
  table: ServiceTable,
  globals: readonly string[],
): Readonly<Record<string, Meaning>> {
  const kinds: Record<string, Meaning> = { 'google:made:Blob': madeBlob }
  const waiting = [...globals]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const key = `google:${name}`
    if (Object.hasOwn(kinds, key) || !Object.hasOwn(table.classes, name)) continue
    const members = membersOf(table, name)
    kinds[key] = meaningOfClass(table, name, members)
    for (const type of Object.values(members))
      waiting.push(type.replace(/(\[\]|\(\))+$/, '').replace('[]', ''))
  }
  return kinds
}

function membersOf(table: ServiceTable, name: string): Readonly<Record<string, string>> {
  const parent = table.parents[name]
  return { ...(parent === undefined ? {} : membersOf(table, parent)), ...table.classes[name] }
}

/** A plain object, as advanced services take and give them, is data; a class is a thing that shows nothing when it is logged. */
function meaningOfClass(
  table: ServiceTable,
  name: string,
  members: Readonly<Record<string, string>>,
): Meaning {
  const all = Object.fromEntries(
    Object.entries(members).map(([member, type]) => [
      member,
      type.endsWith('()')
        ? call(effectOf(table, name, member, type.slice(0, -2)))
        : answerOf(name, member, type),
    ]),
  )
  if (name.includes('.Schema.')) return { is: 'data', members: all, rest: nothing }
  // A file is given whole to what attaches it.
  if (name === 'Drive.File' || name === 'Gmail.GmailAttachment')
    return { is: 'data', label: 'attachment', members: all, rest: call({ returns: nothing }) }
  // As a text, a user is their address.
  if (name === 'Base.User')
    return { is: 'data', label: 'email', members: all, rest: call({ returns: nothing }) }
  return thing(name === 'Gmail.GmailMessage' ? { ...all, [wholeMail]: { is: 'data', label: 'body' } } : all)
}

function effectOf(table: ServiceTable, name: string, member: string, type: string): Effect {
  const known = Object.hasOwn(effects, `${name}.${member}`)
    ? effects[`${name}.${member}`]
    : effectByName(name, member)
  const title = `${name.includes('.Collection.') ? spokenCollection(name) : spoken(name, table.globals)}.${member}`
  const isWrite = known === undefined && isContent(name) && writes.test(member)
  const recipient = sharedWith(title)
  const id = takenById(name, member)
  return {
    api: title,
    ...(isWrite && { sinks: [{ sink: 'product', what: [{ argument: 'all' }] }] }),
    // What is changed is the answer.
    ...(known?.changes === undefined && {
      returns: [
        given(name, member, type),
        ...(type === name ? (['this'] as const) : []),
        ...(name.startsWith('XML_Service.') ? [{ taken: xml }] : []),
      ],
    }),
    ...known,
    ...((recipient ?? id) && {
      named: { ...known?.named, ...(recipient && { recipient }), ...(id && { id }) },
    }),
    data: { ...known?.data, member: title },
  }
}

/** What a method answers: a list is one of the language's own, with its methods. */
function given(name: string, member: string, type: string): Answer {
  return type.endsWith('[]')
    ? { fields: { '*': given(name, member, type.slice(0, -2)) } }
    : answerOf(name, member, type)
}

/** What a member is or answers. */
function answerOf(name: string, member: string, type: string): Meaning {
  if (type.endsWith('[]')) {
    const element = answerOf(name, member, type.slice(0, -2))
    return { is: 'data', rest: element }
  }
  if (type.includes('.') && !/^(Number|String)/.test(type))
    return type === 'Base.Blob' ? blob : classKind(type)
  const label = labelOf(name, member, type)
  return label === undefined ? nothing : { is: 'data', label }
}

/** Bytes that come from the person's files and mails. */
const blob: Meaning = {
  is: 'data',
  label: 'attachment',
  members: Object.fromEntries(
    ['getDataAsString', 'getBytes', 'copyBlob', 'getAs', 'setName', 'setContentType', 'setBytes'].map(
      (member) => [member, call({ returns: 'this' })],
    ),
  ),
  rest: call({ returns: nothing }),
}

/** Bytes that the script made itself. */
const madeBlob: Meaning = thing(
  {
    ...Object.fromEntries(
      ['getDataAsString', 'getBytes', 'getName'].map((member) => [member, call({ returns: 'inside' })]),
    ),
    ...Object.fromEntries(
      ['copyBlob', 'getAs', 'setName', 'setContentType', 'setContentTypeFromExtension'].map((member) => [
        member,
        call({ returns: 'this' }),
      ]),
    ),
    ...Object.fromEntries(
      ['setBytes', 'setDataFromString'].map((member) => [
        member,
        call({ absorbs: [{ argument: 0 }], returns: 'this' }),
      ]),
    ),
  },
  call({ returns: nothing }),
)
