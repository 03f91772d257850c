import type { Meaning, Model } from '../../meaning.ts'
import { extension, frameContext } from '../host/context.ts'
import { answers, argument, call, channel, data, made, nothing, promises, text, thing } from '../terms.ts'
import { frameObjects } from './bridge-requests.ts'
import { contextAnswer } from './bridge-view.ts'

/** What a form or a field hands to the app's function: an event, a value, or the values of all fields. */
const fieldEvent: Meaning = {
  is: 'data',
  label: 'formInput',
  members: {
    target: data('formInput'),
    currentTarget: data('formInput'),
    preventDefault: answers(nothing),
    stopPropagation: answers(nothing),
    persist: answers(nothing),
    type: nothing,
    key: nothing,
  },
}

/** A component whose functions are given what a person puts in. */
const component: Meaning = { is: 'api', handlers: [fieldEvent], call: { returns: nothing } }

const field = {
  fields: {
    register: answers(nothing),
    handleSubmit: call({ calls: [{ callback: argument(0), with: [fieldEvent] }], returns: nothing }),
    getValues: answers(data('formInput')),
    watch: answers(data('formInput')),
    setValue: answers(nothing),
    trigger: answers(nothing),
    clearErrors: answers(nothing),
    getFieldId: answers(nothing),
    formState: nothing,
  },
} as const

/** @see https://developer.atlassian.com/platform/forge/ui-kit/hooks/ seen 2026-11 (@forge/react 12.3.1) */
const hooks: Readonly<Record<string, Meaning>> = {
  useProductContext: call({ api: 'view.getContext', returns: contextAnswer }),
  useConfig: answers([data('formInput'), { taken: channel('config', text('*')) }]),
  useForm: answers(field),
  useTheme: answers(nothing),
  useTranslation: answers({ fields: { t: answers(nothing), ready: nothing, locale: data('locale') } }),
  usePermissions: answers(nothing),
  useContentProperty: property('content'),
  useSpaceProperty: property('space'),
  useIssueProperty: property('issue'),
  useObjectStore: answers(frameObjects),
  replaceUnsupportedDocumentNodes: call({ returns: 'arguments' }),
}

function property(of: string): Meaning {
  return call({
    api: 'product.property.get',
    named: { key: argument(0, 'key') },
    data: { of },
    returns: {
      fields: {
        '0': [data('stored'), { taken: channel('property', argument(0, 'key')) }],
        '1': call({
          api: 'product.property.set',
          data: { of },
          sinks: [{ sink: 'product', what: [argument(0)] }],
          puts: [{ what: argument(0), into: channel('property', text('*')) }],
          returns: { promise: nothing },
        }),
        '2': promises(nothing),
      },
    },
  })
}

/** UI Kit of today: components that run in the frame. */
export const forgeReact: Model = {
  module: '@forge/react',
  exports: {
    default: thing({ render: call({ returns: nothing }), addConfig: call({ returns: nothing }) }),
    ...hooks,
    xcss: answers(nothing),
  },
  rest: component,
}

const field1: Meaning = { is: 'api', handlers: [data('formInput')], call: { returns: nothing } }

const state: Meaning = call({ does: 'react.useState' })

/** UI Kit 1, whose components ran in a function; out of support, still found. */
export const forgeUi: Model = {
  module: '@forge/ui',
  exports: {
    default: thing({}, nothing),
    render: call({ returns: nothing }),
    useState: state,
    useEffect: call({ does: 'react.useEffect' }),
    useAction: call({
      calls: [{ callback: argument(0), with: [argument(1), 'arguments'] }],
      returns: [argument(1), 'arguments'],
    }),
    useProductContext: call({
      api: 'view.getContext',
      returns: [frameContext, { fields: { extensionContext: extension } }],
    }),
    useConfig: answers(data('formInput')),
    useContentProperty: property('content'),
    useSpaceProperty: property('space'),
    useIssueProperty: property('issue'),
  },
  rest: field1,
}

/** The old kit's hooks for Jira. */
export const forgeUiJira: Model = {
  module: '@forge/ui-jira',
  exports: { useIssueProperty: property('issue'), useProjectProperty: property('project') },
  rest: nothing,
}

/** Numbers about the app that stay with the platform. */
export const metrics: Model = { module: '@forge/metrics', exports: {}, rest: made({ returns: nothing }) }
