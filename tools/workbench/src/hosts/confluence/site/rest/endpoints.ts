/**
 * Every endpoint that the site answers, and the scopes an app needs for it: all of one of the lists.
 *
 * API v2 is documented with granular scopes only; v1 takes classic or granular ones. Which scope belongs to which
 * endpoint: developer.atlassian.com/cloud/confluence/rest/v2 and …/rest/v1, from memory, 2026-11.
 */
export const endpoints = {
  'GET /wiki/api/v2/pages': [['read:page:confluence']],
  'POST /wiki/api/v2/pages': [['write:page:confluence']],
  'GET /wiki/api/v2/pages/:id': [['read:page:confluence']],
  'PUT /wiki/api/v2/pages/:id': [['write:page:confluence']],
  'DELETE /wiki/api/v2/pages/:id': [['delete:page:confluence']],
  'GET /wiki/api/v2/pages/:id/children': [['read:page:confluence']],
  'GET /wiki/api/v2/pages/:id/versions': [['read:page:confluence']],
  'GET /wiki/api/v2/pages/:id/labels': [['read:page:confluence']],
  'GET /wiki/api/v2/pages/:id/properties': [['read:page:confluence']],
  'POST /wiki/api/v2/pages/:id/properties': [['read:page:confluence', 'write:page:confluence']],
  'GET /wiki/api/v2/pages/:id/properties/:property': [['read:page:confluence']],
  'PUT /wiki/api/v2/pages/:id/properties/:property': [['read:page:confluence', 'write:page:confluence']],
  'DELETE /wiki/api/v2/pages/:id/properties/:property': [['read:page:confluence', 'write:page:confluence']],
  'GET /wiki/api/v2/pages/:id/attachments': [['read:attachment:confluence']],
  'GET /wiki/api/v2/pages/:id/footer-comments': [['read:comment:confluence']],
  'GET /wiki/api/v2/pages/:id/inline-comments': [['read:comment:confluence']],
  'GET /wiki/api/v2/attachments/:attachment': [['read:attachment:confluence']],
  'DELETE /wiki/api/v2/attachments/:attachment': [['delete:attachment:confluence']],
  'POST /wiki/api/v2/footer-comments': [['write:comment:confluence']],
  'GET /wiki/api/v2/footer-comments/:comment': [['read:comment:confluence']],
  'POST /wiki/api/v2/inline-comments': [['write:comment:confluence']],
  'GET /wiki/api/v2/inline-comments/:comment': [['read:comment:confluence']],
  'GET /wiki/api/v2/spaces': [['read:space:confluence']],
  'GET /wiki/api/v2/spaces/:space': [['read:space:confluence']],
  'GET /wiki/api/v2/spaces/:space/pages': [['read:page:confluence']],
  'GET /wiki/api/v2/blogposts': [['read:page:confluence']],
  'POST /wiki/api/v2/users-bulk': [['read:user:confluence']],

  'GET /wiki/rest/api/user': [['read:confluence-user'], ['read:user:confluence']],
  'GET /wiki/rest/api/user/current': [['read:confluence-user'], ['read:content-details:confluence']],
  'GET /wiki/rest/api/user/bulk': [['read:confluence-user'], ['read:user:confluence']],
  'GET /wiki/rest/api/search': [['search:confluence'], ['read:content-details:confluence']],
  'GET /wiki/rest/api/content/search': [['search:confluence'], ['read:content-details:confluence']],
  'GET /wiki/rest/api/content/:id': [['read:confluence-content.all'], ['read:content-details:confluence']],
  'GET /wiki/rest/api/content/:id/property': [
    ['read:confluence-props'],
    ['read:content.property:confluence'],
  ],
  'POST /wiki/rest/api/content/:id/property': [
    ['write:confluence-props'],
    ['read:content.property:confluence', 'write:content.property:confluence'],
  ],
  'GET /wiki/rest/api/content/:id/property/:property': [
    ['read:confluence-props'],
    ['read:content.property:confluence'],
  ],
  'PUT /wiki/rest/api/content/:id/property/:property': [
    ['write:confluence-props'],
    ['read:content.property:confluence', 'write:content.property:confluence'],
  ],
  'DELETE /wiki/rest/api/content/:id/property/:property': [
    ['write:confluence-props'],
    ['write:content.property:confluence'],
  ],
  'GET /wiki/rest/api/content/:id/label': [['read:confluence-content.summary'], ['read:label:confluence']],
  'POST /wiki/rest/api/content/:id/label': [
    ['write:confluence-content'],
    ['read:label:confluence', 'write:label:confluence'],
  ],
  'DELETE /wiki/rest/api/content/:id/label': [['write:confluence-content'], ['write:label:confluence']],
  'DELETE /wiki/rest/api/content/:id/label/:label': [
    ['write:confluence-content'],
    ['write:label:confluence'],
  ],
  'GET /wiki/rest/api/content/:id/child/attachment': [
    ['read:confluence-content.summary'],
    ['read:attachment:confluence'],
  ],
  'POST /wiki/rest/api/content/:id/child/attachment': [
    ['write:confluence-file'],
    ['write:attachment:confluence'],
  ],
  'PUT /wiki/rest/api/content/:id/child/attachment': [
    ['write:confluence-file'],
    ['write:attachment:confluence'],
  ],
  'GET /wiki/rest/api/content/:id/child/attachment/:attachment/download': [
    ['readonly:content.attachment:confluence'],
    ['read:attachment:confluence'],
  ],
  'GET /wiki/download/attachments/:id/:name': [
    ['readonly:content.attachment:confluence'],
    ['read:attachment:confluence'],
  ],
  'POST /wiki/rest/api/content/:id/permission/check': [
    ['read:confluence-content.permission'],
    ['read:content.permission:confluence'],
  ],
  'GET /wiki/rest/api/content/:id/history/:version/macro/id/:macro': [
    ['read:confluence-content.all'],
    ['read:content-details:confluence'],
  ],
  'GET /wiki/rest/api/settings/lookandfeel': [
    ['manage:confluence-configuration'],
    ['read:configuration:confluence'],
  ],
} as const satisfies Readonly<
  Record<`${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`, readonly (readonly string[])[]>
>

/** The name of an endpoint: its method and its path. */
export type Endpoint = keyof typeof endpoints
