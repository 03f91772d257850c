import type { Meaning } from '../../meaning.ts'
import { data, kind, nothing, object } from '../terms.ts'

const formInput = data('formInput')

/**
 * What `extension` holds, by module type; `config` is what a person saved in a macro's form, `modal` what the opener gave.
 * @see https://developer.atlassian.com/platform/forge/custom-ui-bridge/view/ seen 2026-11
 */
export const extension: Meaning = object(
  {
    type: nothing,
    content: object({
      id: data('contentId'),
      type: nothing,
      subtype: nothing,
      title: data('title'),
      version: nothing,
    }),
    space: object({ id: data('spaceKey'), key: data('spaceKey'), name: data('title') }),
    issue: object({ id: data('contentId'), key: data('contentId'), type: nothing, typeId: nothing }),
    project: object({
      id: data('spaceKey'),
      key: data('spaceKey'),
      type: nothing,
      name: data('title'),
    }),
    board: object({ id: data('contentId') }),
    sprint: object({ id: data('contentId'), state: nothing }),
    repository: object({ uuid: data('contentId'), name: data('title') }),
    comment: object({ id: data('contentId') }),
    isEditing: nothing,
    isConfiguring: nothing,
    references: nothing,
    config: formInput,
    gadgetConfiguration: formInput,
    macro: object({ body: data('body'), isConfiguring: nothing, isInserting: nothing }),
    selectedText: data('body'),
    fieldValue: formInput,
    field: object({ id: data('contentId'), name: data('title'), type: nothing }),
    autoConvertLink: data('body'),
    template: object({ id: data('contentId') }),
    location: data('siteUrl'),
    entryPoint: nothing,
    renderContext: nothing,
    roles: nothing,
    permissions: nothing,
    customer: kind('Person'),
    portal: object({ id: data('contentId') }),
    request: kind('Product'),
    user: kind('Person'),
    modal: nothing,
  },
  data('product'),
)

const shared = {
  accountId: data('accountId'),
  cloudId: data('cloudId'),
  workspaceId: data('installation'),
  siteUrl: data('siteUrl'),
  localId: data('contentId'),
  locale: data('locale'),
  timezone: data('timeZone'),
  extension,
  environmentId: nothing,
  environmentType: nothing,
  moduleKey: nothing,
  license: nothing,
  theme: nothing,
  surfaceColor: nothing,
  userAccess: nothing,
  permissions: nothing,
  remoteInstallationRegion: nothing,
} satisfies Readonly<Record<string, Meaning>>

/** What `view.getContext()` answers in a frame. */
export const frameContext: Meaning = { is: 'data', members: shared, rest: nothing, isContext: true }

/** What a resolver's function gets as `context`, and a function called by Forge as its second argument. */
export const functionContext: Meaning = {
  is: 'data',
  members: {
    ...shared,
    installContext: data('installation'),
    installation: object({
      ari: data('installation'),
      contexts: data('installation'),
      id: data('installation'),
    }),
    principal: object({ accountId: data('accountId') }),
    jobId: nothing,
    invocationId: nothing,
    userAccess: nothing,
  },
  rest: nothing,
  isContext: true,
}
