import type { Meaning } from '../../meaning.ts'
import { data, kind, nothing, object } from '../terms.ts'

/**
 * A person as the product describes one.
 * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/ seen 2026-11
 */
export const person: Meaning = object(
  {
    accountId: data('accountId'),
    aaid: data('accountId'),
    id: data('accountId'),
    key: data('accountId'),
    userKey: data('accountId'),
    username: data('name'),
    name: data('name'),
    displayName: data('name'),
    publicName: data('name'),
    nickname: data('name'),
    email: data('email'),
    emailAddress: data('email'),
    picture: data('avatar'),
    profilePicture: data('avatar'),
    avatarUrls: data('avatar'),
    avatar: data('avatar'),
    timeZone: data('timeZone'),
    timezone: data('timeZone'),
    locale: data('locale'),
    personalSpace: object({ key: data('spaceKey'), name: data('name') }),
    self: data('accountId'),
    _links: data('accountId'),
    details: data('name'),
    type: nothing,
    accountType: nothing,
    accountStatus: nothing,
    active: nothing,
    isExternalCollaborator: nothing,
    size: nothing,
    limit: nothing,
    start: nothing,
    total: nothing,
    isLast: nothing,
    message: nothing,
    statusCode: nothing,
  },
  kind('Person'),
)
