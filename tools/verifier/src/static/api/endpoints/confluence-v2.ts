/**
 * Confluence's REST API v2: a request and the scopes that it needs, alternatives between bars.
 * @see https://developer.atlassian.com/cloud/confluence/rest/v2/intro/ its OpenAPI document of 2025-02, read 2026-11
 */
export const confluenceV2 = `
GET /wiki/api/v2/attachments: read:attachment:confluence
GET /wiki/api/v2/attachments/{}: read:attachment:confluence
DELETE /wiki/api/v2/attachments/{}: delete:attachment:confluence
GET /wiki/api/v2/attachments/{}/footer-comments: read:comment:confluence
GET /wiki/api/v2/attachments/{}/labels: read:attachment:confluence
GET /wiki/api/v2/attachments/{}/operations: read:attachment:confluence
GET /wiki/api/v2/attachments/{}/properties: read:attachment:confluence
POST /wiki/api/v2/attachments/{}/properties: read:attachment:confluence write:attachment:confluence
GET /wiki/api/v2/attachments/{}/properties/{}: read:attachment:confluence
PUT /wiki/api/v2/attachments/{}/properties/{}: read:attachment:confluence write:attachment:confluence
DELETE /wiki/api/v2/attachments/{}/properties/{}: read:attachment:confluence write:attachment:confluence
GET /wiki/api/v2/attachments/{}/versions: read:attachment:confluence
GET /wiki/api/v2/attachments/{}/versions/{}: read:attachment:confluence
GET /wiki/api/v2/blogposts: read:page:confluence
POST /wiki/api/v2/blogposts: write:page:confluence
GET /wiki/api/v2/blogposts/{}: read:page:confluence
PUT /wiki/api/v2/blogposts/{}: write:page:confluence
DELETE /wiki/api/v2/blogposts/{}: delete:page:confluence
GET /wiki/api/v2/blogposts/{}/attachments: read:attachment:confluence
GET /wiki/api/v2/blogposts/{}/classification-level: read:page:confluence write:page:confluence
PUT /wiki/api/v2/blogposts/{}/classification-level: write:page:confluence
POST /wiki/api/v2/blogposts/{}/classification-level/reset: write:page:confluence
GET /wiki/api/v2/blogposts/{}/custom-content: read:custom-content:confluence
GET /wiki/api/v2/blogposts/{}/footer-comments: read:comment:confluence
GET /wiki/api/v2/blogposts/{}/inline-comments: read:comment:confluence
GET /wiki/api/v2/blogposts/{}/labels: read:page:confluence
GET /wiki/api/v2/blogposts/{}/likes/count: read:page:confluence
GET /wiki/api/v2/blogposts/{}/likes/users: read:page:confluence
GET /wiki/api/v2/blogposts/{}/operations: read:page:confluence
GET /wiki/api/v2/blogposts/{}/properties: read:page:confluence
POST /wiki/api/v2/blogposts/{}/properties: read:page:confluence write:page:confluence
GET /wiki/api/v2/blogposts/{}/properties/{}: read:page:confluence
PUT /wiki/api/v2/blogposts/{}/properties/{}: read:page:confluence write:page:confluence
DELETE /wiki/api/v2/blogposts/{}/properties/{}: read:page:confluence write:page:confluence
GET /wiki/api/v2/blogposts/{}/versions: read:page:confluence
GET /wiki/api/v2/blogposts/{}/versions/{}: read:page:confluence
GET /wiki/api/v2/classification-levels: read:configuration:confluence
GET /wiki/api/v2/comments/{}/properties: read:comment:confluence
POST /wiki/api/v2/comments/{}/properties: read:comment:confluence write:comment:confluence
GET /wiki/api/v2/comments/{}/properties/{}: read:comment:confluence
PUT /wiki/api/v2/comments/{}/properties/{}: read:comment:confluence write:comment:confluence
DELETE /wiki/api/v2/comments/{}/properties/{}: read:comment:confluence write:comment:confluence
POST /wiki/api/v2/content/convert-ids-to-types: read:content.metadata:confluence
GET /wiki/api/v2/custom-content: read:custom-content:confluence
POST /wiki/api/v2/custom-content: write:custom-content:confluence
GET /wiki/api/v2/custom-content/{}: read:custom-content:confluence
PUT /wiki/api/v2/custom-content/{}: write:custom-content:confluence
DELETE /wiki/api/v2/custom-content/{}: delete:custom-content:confluence
GET /wiki/api/v2/custom-content/{}/attachments: read:attachment:confluence
GET /wiki/api/v2/custom-content/{}/children: read:custom-content:confluence
GET /wiki/api/v2/custom-content/{}/footer-comments: read:comment:confluence
GET /wiki/api/v2/custom-content/{}/labels: read:custom-content:confluence
GET /wiki/api/v2/custom-content/{}/operations: read:custom-content:confluence
GET /wiki/api/v2/custom-content/{}/properties: read:custom-content:confluence
POST /wiki/api/v2/custom-content/{}/properties: read:custom-content:confluence write:custom-content:confluence
GET /wiki/api/v2/custom-content/{}/properties/{}: read:custom-content:confluence
PUT /wiki/api/v2/custom-content/{}/properties/{}: read:custom-content:confluence write:custom-content:confluence
DELETE /wiki/api/v2/custom-content/{}/properties/{}: read:custom-content:confluence write:custom-content:confluence
GET /wiki/api/v2/custom-content/{}/versions: read:custom-content:confluence
GET /wiki/api/v2/custom-content/{}/versions/{}: read:custom-content:confluence
GET /wiki/api/v2/data-policies/metadata: read:configuration:confluence
GET /wiki/api/v2/data-policies/spaces: read:space:confluence
POST /wiki/api/v2/databases: write:database:confluence
GET /wiki/api/v2/databases/{}: read:database:confluence
DELETE /wiki/api/v2/databases/{}: delete:database:confluence
GET /wiki/api/v2/databases/{}/ancestors: read:content.metadata:confluence
GET /wiki/api/v2/databases/{}/classification-level: read:database:confluence
PUT /wiki/api/v2/databases/{}/classification-level: write:database:confluence
POST /wiki/api/v2/databases/{}/classification-level/reset: write:database:confluence
GET /wiki/api/v2/databases/{}/operations: read:database:confluence
GET /wiki/api/v2/databases/{}/properties: read:database:confluence
POST /wiki/api/v2/databases/{}/properties: read:database:confluence write:database:confluence
GET /wiki/api/v2/databases/{}/properties/{}: read:database:confluence
PUT /wiki/api/v2/databases/{}/properties/{}: read:database:confluence write:database:confluence
DELETE /wiki/api/v2/databases/{}/properties/{}: read:database:confluence write:database:confluence
POST /wiki/api/v2/embeds: write:embed:confluence
GET /wiki/api/v2/embeds/{}: read:embed:confluence
DELETE /wiki/api/v2/embeds/{}: delete:embed:confluence
GET /wiki/api/v2/embeds/{}/ancestors: read:content.metadata:confluence
GET /wiki/api/v2/embeds/{}/operations: read:embed:confluence
GET /wiki/api/v2/embeds/{}/properties: read:embed:confluence
POST /wiki/api/v2/embeds/{}/properties: read:embed:confluence write:embed:confluence
GET /wiki/api/v2/embeds/{}/properties/{}: read:embed:confluence
PUT /wiki/api/v2/embeds/{}/properties/{}: read:embed:confluence write:embed:confluence
DELETE /wiki/api/v2/embeds/{}/properties/{}: read:embed:confluence write:embed:confluence
POST /wiki/api/v2/folders: write:folder:confluence
GET /wiki/api/v2/folders/{}: read:folder:confluence
DELETE /wiki/api/v2/folders/{}: delete:folder:confluence
GET /wiki/api/v2/folders/{}/ancestors: read:content.metadata:confluence
GET /wiki/api/v2/folders/{}/operations: read:folder:confluence
GET /wiki/api/v2/folders/{}/properties: read:folder:confluence
POST /wiki/api/v2/folders/{}/properties: read:folder:confluence write:folder:confluence
GET /wiki/api/v2/folders/{}/properties/{}: read:folder:confluence
PUT /wiki/api/v2/folders/{}/properties/{}: read:folder:confluence write:folder:confluence
DELETE /wiki/api/v2/folders/{}/properties/{}: read:folder:confluence write:folder:confluence
GET /wiki/api/v2/footer-comments: read:comment:confluence
POST /wiki/api/v2/footer-comments: write:comment:confluence
GET /wiki/api/v2/footer-comments/{}: read:comment:confluence
PUT /wiki/api/v2/footer-comments/{}: write:comment:confluence
DELETE /wiki/api/v2/footer-comments/{}: delete:comment:confluence
GET /wiki/api/v2/footer-comments/{}/children: read:comment:confluence
GET /wiki/api/v2/footer-comments/{}/likes/count: read:comment:confluence
GET /wiki/api/v2/footer-comments/{}/likes/users: read:comment:confluence
GET /wiki/api/v2/footer-comments/{}/operations: read:comment:confluence
GET /wiki/api/v2/footer-comments/{}/versions: read:comment:confluence
GET /wiki/api/v2/footer-comments/{}/versions/{}: read:comment:confluence
GET /wiki/api/v2/inline-comments: read:comment:confluence
POST /wiki/api/v2/inline-comments: write:comment:confluence
GET /wiki/api/v2/inline-comments/{}: read:comment:confluence
PUT /wiki/api/v2/inline-comments/{}: write:comment:confluence
DELETE /wiki/api/v2/inline-comments/{}: delete:comment:confluence
GET /wiki/api/v2/inline-comments/{}/children: read:comment:confluence
GET /wiki/api/v2/inline-comments/{}/likes/count: read:comment:confluence
GET /wiki/api/v2/inline-comments/{}/likes/users: read:comment:confluence
GET /wiki/api/v2/inline-comments/{}/operations: read:comment:confluence
GET /wiki/api/v2/inline-comments/{}/versions: read:comment:confluence
GET /wiki/api/v2/inline-comments/{}/versions/{}: read:comment:confluence
GET /wiki/api/v2/labels: read:label:confluence
GET /wiki/api/v2/labels/{}/attachments: read:attachment:confluence
GET /wiki/api/v2/labels/{}/blogposts: read:page:confluence
GET /wiki/api/v2/labels/{}/pages: read:page:confluence
GET /wiki/api/v2/pages: read:page:confluence
POST /wiki/api/v2/pages: write:page:confluence
GET /wiki/api/v2/pages/{}: read:page:confluence
PUT /wiki/api/v2/pages/{}: write:page:confluence
DELETE /wiki/api/v2/pages/{}: delete:page:confluence
GET /wiki/api/v2/pages/{}/ancestors: read:content.metadata:confluence
GET /wiki/api/v2/pages/{}/attachments: read:attachment:confluence
GET /wiki/api/v2/pages/{}/children: read:page:confluence
GET /wiki/api/v2/pages/{}/classification-level: read:page:confluence write:page:confluence
PUT /wiki/api/v2/pages/{}/classification-level: write:page:confluence
POST /wiki/api/v2/pages/{}/classification-level/reset: write:page:confluence
GET /wiki/api/v2/pages/{}/custom-content: read:custom-content:confluence
GET /wiki/api/v2/pages/{}/footer-comments: read:comment:confluence
GET /wiki/api/v2/pages/{}/inline-comments: read:comment:confluence
GET /wiki/api/v2/pages/{}/labels: read:page:confluence
GET /wiki/api/v2/pages/{}/likes/count: read:page:confluence
GET /wiki/api/v2/pages/{}/likes/users: read:page:confluence
GET /wiki/api/v2/pages/{}/operations: read:page:confluence
GET /wiki/api/v2/pages/{}/properties: read:page:confluence
POST /wiki/api/v2/pages/{}/properties: read:page:confluence write:page:confluence
GET /wiki/api/v2/pages/{}/properties/{}: read:page:confluence
PUT /wiki/api/v2/pages/{}/properties/{}: read:page:confluence write:page:confluence
DELETE /wiki/api/v2/pages/{}/properties/{}: read:page:confluence write:page:confluence
GET /wiki/api/v2/pages/{}/versions: read:page:confluence
GET /wiki/api/v2/pages/{}/versions/{}: read:page:confluence
GET /wiki/api/v2/space-permissions: read:space.permission:confluence
GET /wiki/api/v2/space-roles: read:space.permission:confluence
GET /wiki/api/v2/space-roles/{}: read:space.permission:confluence
GET /wiki/api/v2/spaces: read:space:confluence
POST /wiki/api/v2/spaces: write:space:confluence
GET /wiki/api/v2/spaces/{}: read:space:confluence
GET /wiki/api/v2/spaces/{}/blogposts: read:page:confluence
GET /wiki/api/v2/spaces/{}/classification-level/default: read:space:confluence
PUT /wiki/api/v2/spaces/{}/classification-level/default: read:space:confluence write:space:confluence
DELETE /wiki/api/v2/spaces/{}/classification-level/default: read:space:confluence write:space:confluence
GET /wiki/api/v2/spaces/{}/content/labels: read:space:confluence
GET /wiki/api/v2/spaces/{}/custom-content: read:custom-content:confluence
GET /wiki/api/v2/spaces/{}/labels: read:space:confluence
GET /wiki/api/v2/spaces/{}/operations: read:space:confluence
GET /wiki/api/v2/spaces/{}/pages: read:page:confluence
GET /wiki/api/v2/spaces/{}/permissions: read:space:confluence
GET /wiki/api/v2/spaces/{}/properties: read:space:confluence
POST /wiki/api/v2/spaces/{}/properties: read:space:confluence write:space:confluence
GET /wiki/api/v2/spaces/{}/properties/{}: read:space:confluence
PUT /wiki/api/v2/spaces/{}/properties/{}: read:space:confluence write:space:confluence
DELETE /wiki/api/v2/spaces/{}/properties/{}: read:space:confluence write:space:confluence
GET /wiki/api/v2/spaces/{}/role-assignments: read:space.permission:confluence
POST /wiki/api/v2/spaces/{}/role-assignments: write:space.permission:confluence
GET /wiki/api/v2/tasks: read:task:confluence
GET /wiki/api/v2/tasks/{}: read:task:confluence
PUT /wiki/api/v2/tasks/{}: write:task:confluence
POST /wiki/api/v2/user/access/check-access-by-email: read:configuration:confluence
POST /wiki/api/v2/user/access/invite-by-email: read:configuration:confluence
POST /wiki/api/v2/users-bulk: read:user:confluence
POST /wiki/api/v2/whiteboards: write:whiteboard:confluence
GET /wiki/api/v2/whiteboards/{}: read:whiteboard:confluence
DELETE /wiki/api/v2/whiteboards/{}: delete:whiteboard:confluence
GET /wiki/api/v2/whiteboards/{}/ancestors: read:content.metadata:confluence
GET /wiki/api/v2/whiteboards/{}/classification-level: read:whiteboard:confluence
PUT /wiki/api/v2/whiteboards/{}/classification-level: write:whiteboard:confluence
POST /wiki/api/v2/whiteboards/{}/classification-level/reset: write:whiteboard:confluence
GET /wiki/api/v2/whiteboards/{}/operations: read:whiteboard:confluence
GET /wiki/api/v2/whiteboards/{}/properties: read:whiteboard:confluence
POST /wiki/api/v2/whiteboards/{}/properties: read:whiteboard:confluence write:whiteboard:confluence
GET /wiki/api/v2/whiteboards/{}/properties/{}: read:whiteboard:confluence
PUT /wiki/api/v2/whiteboards/{}/properties/{}: read:whiteboard:confluence write:whiteboard:confluence
DELETE /wiki/api/v2/whiteboards/{}/properties/{}: read:whiteboard:confluence write:whiteboard:confluence
`
