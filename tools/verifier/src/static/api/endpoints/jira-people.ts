/**
 * Jira's REST API v3, people, filters, dashboards and the rest: a request and the scopes that it needs, classic before the bar, granular after it.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ its OpenAPI document of 2025-12, read 2026-11
 */
export const jiraPeople = `
GET /rest/api/3/app/field/{}/context/configuration: manage:jira-configuration | read:custom-field-contextual-configuration:jira
PUT /rest/api/3/app/field/{}/context/configuration: manage:jira-configuration | write:custom-field-contextual-configuration:jira
PUT /rest/api/3/app/field/{}/value: write:app-data:jira
POST /rest/api/3/app/field/context/configuration/list: manage:jira-configuration | read:custom-field-contextual-configuration:jira
POST /rest/api/3/app/field/value: write:app-data:jira
GET /rest/api/3/configuration: read:jira-user | read:instance-configuration:jira read:issue.time-tracking:jira
GET /rest/api/3/configuration/timetracking: manage:jira-configuration | read:issue.time-tracking:jira
PUT /rest/api/3/configuration/timetracking: manage:jira-configuration | write:issue.time-tracking:jira
GET /rest/api/3/configuration/timetracking/list: manage:jira-configuration | read:issue.time-tracking:jira
GET /rest/api/3/configuration/timetracking/options: manage:jira-configuration | read:issue.time-tracking:jira
PUT /rest/api/3/configuration/timetracking/options: manage:jira-configuration | write:issue.time-tracking:jira read:issue.time-tracking:jira
GET /rest/api/3/dashboard: read:jira-work | read:dashboard:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
POST /rest/api/3/dashboard: write:jira-work | read:dashboard:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:dashboard:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
DELETE /rest/api/3/dashboard/{}: write:jira-work | delete:dashboard:jira
GET /rest/api/3/dashboard/{}: read:jira-work | read:dashboard:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
PUT /rest/api/3/dashboard/{}: write:jira-work | read:dashboard:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:dashboard:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
POST /rest/api/3/dashboard/{}/copy: write:jira-work | read:dashboard:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:dashboard:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
GET /rest/api/3/dashboard/{}/gadget: read:jira-work | read:dashboard:jira
POST /rest/api/3/dashboard/{}/gadget: write:jira-work read:jira-work | write:dashboard:jira read:dashboard:jira
DELETE /rest/api/3/dashboard/{}/gadget/{}: write:jira-work | write:dashboard:jira
PUT /rest/api/3/dashboard/{}/gadget/{}: write:jira-work | write:dashboard:jira
GET /rest/api/3/dashboard/{}/items/{}/properties: read:jira-work | read:dashboard.property:jira
DELETE /rest/api/3/dashboard/{}/items/{}/properties/{}: write:jira-work | delete:dashboard.property:jira
GET /rest/api/3/dashboard/{}/items/{}/properties/{}: read:jira-work | read:dashboard.property:jira
PUT /rest/api/3/dashboard/{}/items/{}/properties/{}: write:jira-work | write:dashboard.property:jira
PUT /rest/api/3/dashboard/bulk/edit: write:jira-work | read:dashboard:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:dashboard:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
GET /rest/api/3/dashboard/gadgets: read:jira-work | read:dashboard:jira
GET /rest/api/3/dashboard/search: read:jira-work | read:dashboard:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
POST /rest/api/3/filter: write:jira-work | read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:filter:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
DELETE /rest/api/3/filter/{}: write:jira-work | delete:filter:jira
GET /rest/api/3/filter/{}: read:jira-work | read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:jql:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira
PUT /rest/api/3/filter/{}: write:jira-work | write:filter:jira read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:jql:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira
DELETE /rest/api/3/filter/{}/columns: delete:filter.column:jira | write:jira-work
GET /rest/api/3/filter/{}/columns: read:jira-work | read:filter.column:jira
PUT /rest/api/3/filter/{}/columns: write:jira-work | write:filter.column:jira
DELETE /rest/api/3/filter/{}/favourite: write:jira-work | write:filter:jira read:application-role:jira read:avatar:jira read:filter:jira read:group:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-role:jira read:project-version:jira read:project.component:jira read:project:jira read:user:jira
PUT /rest/api/3/filter/{}/favourite: write:jira-work | read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:filter:jira read:jql:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira
PUT /rest/api/3/filter/{}/owner: read:filter:jira write:filter:jira | write:jira-work
GET /rest/api/3/filter/{}/permission: read:jira-work | read:filter:jira read:group:jira read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-role:jira read:project-version:jira read:project.component:jira
POST /rest/api/3/filter/{}/permission: write:jira-work | write:filter:jira read:filter:jira read:group:jira read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-role:jira read:project-version:jira read:project.component:jira
DELETE /rest/api/3/filter/{}/permission/{}: write:jira-work | write:filter:jira
GET /rest/api/3/filter/{}/permission/{}: read:jira-work | read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira
GET /rest/api/3/filter/defaultShareScope: read:jira-work | read:filter.default-share-scope:jira
PUT /rest/api/3/filter/defaultShareScope: write:jira-work | write:filter.default-share-scope:jira read:filter.default-share-scope:jira
GET /rest/api/3/filter/favourite: read:jira-work | read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:jql:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira
GET /rest/api/3/filter/my: read:jira-work | read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:jql:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira
GET /rest/api/3/filter/search: read:jira-work | read:filter:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:jql:jira read:application-role:jira read:avatar:jira read:issue-type-hierarchy:jira
DELETE /rest/api/3/group: manage:jira-configuration | delete:group:jira
GET /rest/api/3/group: read:jira-user | read:group:jira read:user:jira read:avatar:jira
POST /rest/api/3/group: manage:jira-configuration | read:group:jira read:user:jira write:group:jira read:avatar:jira
GET /rest/api/3/group/bulk: read:jira-user | read:group:jira
GET /rest/api/3/group/member: manage:jira-configuration | read:group:jira read:user:jira read:avatar:jira
DELETE /rest/api/3/group/user: manage:jira-configuration | write:group:jira
POST /rest/api/3/group/user: manage:jira-configuration | write:group:jira read:avatar:jira read:group:jira read:user:jira
GET /rest/api/3/groups/picker: read:jira-user | read:group:jira
GET /rest/api/3/groupuserpicker: read:jira-work | read:group:jira read:user:jira
GET /rest/api/3/mypermissions: read:jira-work | read:permission:jira
GET /rest/api/3/myself: read:jira-user | read:application-role:jira read:group:jira read:user:jira read:avatar:jira
GET /rest/api/3/permissions: manage:jira-configuration | read:permission:jira
POST /rest/api/3/permissions/check: read:permission:jira
POST /rest/api/3/permissions/project: read:jira-work | read:permission:jira read:project:jira
GET /rest/api/3/task/{}: read:jira-work
POST /rest/api/3/task/{}/cancel: write:jira-work | delete:async-task:jira
DELETE /rest/api/3/user: manage:jira-configuration | write:user:jira
GET /rest/api/3/user: read:jira-user | read:application-role:jira read:group:jira read:user:jira read:avatar:jira
POST /rest/api/3/user: manage:jira-configuration | write:user:jira
GET /rest/api/3/user/assignable/multiProjectSearch: read:jira-user | read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/user/assignable/search: read:jira-user | read:issue:jira read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/user/bulk: read:jira-user | read:application-role:jira read:group:jira read:user:jira read:avatar:jira
GET /rest/api/3/user/bulk/migration: read:jira-user | read:user:jira
DELETE /rest/api/3/user/columns: manage:jira-configuration | delete:user.columns:jira
GET /rest/api/3/user/columns: read:jira-user | read:user.columns:jira read:filter.column:jira
PUT /rest/api/3/user/columns: manage:jira-configuration | write:user.columns:jira
GET /rest/api/3/user/email: read:email-address:jira
GET /rest/api/3/user/email/bulk: read:email-address:jira
GET /rest/api/3/user/groups: read:jira-user | read:group:jira
GET /rest/api/3/user/permission/search: read:jira-user | read:issue:jira read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/user/picker: read:jira-user | read:user:jira
GET /rest/api/3/user/properties: read:jira-user | read:user.property:jira
DELETE /rest/api/3/user/properties/{}: write:jira-work | delete:user.property:jira
GET /rest/api/3/user/properties/{}: read:jira-user | read:user.property:jira
PUT /rest/api/3/user/properties/{}: write:jira-work | write:user.property:jira
GET /rest/api/3/user/search: read:jira-user | read:user:jira read:user.property:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/user/search/query: read:jira-user | read:comment:jira read:issue:jira read:issue.vote:jira read:issue.watcher:jira read:project:jira read:user:jira read:user.property:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/user/search/query/key: read:jira-user | read:comment:jira read:issue:jira read:issue.vote:jira read:issue.watcher:jira read:project:jira read:user.property:jira read:user:jira
GET /rest/api/3/user/viewissue/search: read:jira-user | read:issue:jira read:project:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/users: read:jira-user | read:user:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/users/search: read:jira-user | read:user:jira read:application-role:jira read:avatar:jira read:group:jira
DELETE /rest/api/3/webhook: read:jira-work manage:jira-webhook | delete:webhook:jira
GET /rest/api/3/webhook: read:jira-work manage:jira-webhook | read:webhook:jira read:jql:jira
POST /rest/api/3/webhook: read:jira-work manage:jira-webhook | read:field:jira read:project:jira write:webhook:jira
GET /rest/api/3/webhook/failed: read:jira-work manage:jira-webhook | read:issue-details:jira read:webhook:jira read:comment.property:jira read:group:jira read:issue-type:jira read:project-role:jira read:epic:jira-software
PUT /rest/api/3/webhook/refresh: read:jira-work manage:jira-webhook | write:webhook:jira read:webhook:jira
`
