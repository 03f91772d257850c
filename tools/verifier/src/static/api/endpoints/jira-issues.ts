/**
 * Jira's REST API v3, issues and what hangs on them: a request and the scopes that it needs, classic before the bar, granular after it.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ its OpenAPI document of 2025-12, read 2026-11
 */
export const jiraIssues = `
DELETE /rest/api/3/attachment/{}: write:jira-work | delete:attachment:jira
GET /rest/api/3/attachment/{}: read:jira-work | read:attachment:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/attachment/{}/expand/human: read:jira-work | read:attachment:jira
GET /rest/api/3/attachment/{}/expand/raw: read:jira-work | read:attachment:jira
GET /rest/api/3/attachment/content/{}: read:jira-work | read:attachment:jira
GET /rest/api/3/attachment/meta: read:jira-work | read:instance-configuration:jira
GET /rest/api/3/attachment/thumbnail/{}: read:jira-work | read:attachment:jira
POST /rest/api/3/changelog/bulkfetch: read:jira-work | read:issue-meta:jira read:avatar:jira read:issue.changelog:jira
GET /rest/api/3/comment/{}/properties: read:jira-work | read:comment.property:jira
DELETE /rest/api/3/comment/{}/properties/{}: write:jira-work | delete:comment.property:jira
GET /rest/api/3/comment/{}/properties/{}: read:jira-work | read:comment.property:jira
PUT /rest/api/3/comment/{}/properties/{}: write:jira-work | write:comment.property:jira
POST /rest/api/3/comment/list: read:jira-work | delete:comment.property:jira read:avatar:jira read:comment:jira read:group:jira read:project-role:jira read:user:jira read:comment.property:jira read:project:jira
POST /rest/api/3/expression/analyse: read:jira-work read:jira-user | read:field:jira read:jira-expressions:jira
POST /rest/api/3/expression/eval: read:jira-work read:jira-user | read:jira-expressions:jira
POST /rest/api/3/expression/evaluate: read:jira-work read:jira-user | read:jira-expressions:jira
POST /rest/api/3/issue: write:jira-work | write:issue:jira write:comment:jira write:comment.property:jira write:attachment:jira read:issue:jira
DELETE /rest/api/3/issue/{}: write:jira-work | delete:issue:jira
GET /rest/api/3/issue/{}: read:jira-work | read:issue-meta:jira read:issue-security-level:jira read:issue.vote:jira read:issue.changelog:jira read:avatar:jira read:issue:jira read:status:jira read:user:jira read:field-configuration:jira
PUT /rest/api/3/issue/{}: write:jira-work | write:issue:jira
PUT /rest/api/3/issue/{}/assignee: write:jira-work | write:issue:jira
POST /rest/api/3/issue/{}/attachments: write:jira-work | read:user:jira write:attachment:jira read:attachment:jira read:avatar:jira
GET /rest/api/3/issue/{}/changelog: read:jira-work | read:issue-meta:jira read:avatar:jira read:issue.changelog:jira
POST /rest/api/3/issue/{}/changelog/list: read:jira-work | read:issue-meta:jira read:avatar:jira read:issue.changelog:jira
GET /rest/api/3/issue/{}/comment: read:jira-work | read:comment:jira read:comment.property:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:avatar:jira
POST /rest/api/3/issue/{}/comment: write:jira-work | read:comment:jira read:comment.property:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:comment:jira read:avatar:jira
DELETE /rest/api/3/issue/{}/comment/{}: write:jira-work | delete:comment:jira delete:comment.property:jira
GET /rest/api/3/issue/{}/comment/{}: read:jira-work | read:comment:jira read:comment.property:jira read:group:jira read:project:jira read:project-role:jira read:user:jira read:avatar:jira
PUT /rest/api/3/issue/{}/comment/{}: write:jira-work | read:comment:jira read:comment.property:jira read:group:jira read:project:jira read:project-role:jira read:user:jira write:comment:jira read:avatar:jira
GET /rest/api/3/issue/{}/editmeta: read:jira-work | read:issue-meta:jira read:field-configuration:jira
POST /rest/api/3/issue/{}/notify: write:jira-work | send:notification:jira
GET /rest/api/3/issue/{}/properties: read:jira-work | read:issue.property:jira
DELETE /rest/api/3/issue/{}/properties/{}: write:jira-work | delete:issue.property:jira
GET /rest/api/3/issue/{}/properties/{}: read:jira-work | read:issue.property:jira
PUT /rest/api/3/issue/{}/properties/{}: write:jira-work | write:issue.property:jira
DELETE /rest/api/3/issue/{}/remotelink: write:jira-work | delete:issue.remote-link:jira write:issue:jira
GET /rest/api/3/issue/{}/remotelink: read:jira-work | read:issue.remote-link:jira read:status:jira
POST /rest/api/3/issue/{}/remotelink: write:jira-work | write:issue:jira write:issue.remote-link:jira read:issue.remote-link:jira
DELETE /rest/api/3/issue/{}/remotelink/{}: write:jira-work | delete:issue.remote-link:jira write:issue:jira
GET /rest/api/3/issue/{}/remotelink/{}: read:jira-work | read:issue.remote-link:jira read:status:jira
PUT /rest/api/3/issue/{}/remotelink/{}: write:jira-work | write:issue:jira write:issue.remote-link:jira
GET /rest/api/3/issue/{}/transitions: read:jira-work | read:issue.transition:jira read:status:jira read:field-configuration:jira
POST /rest/api/3/issue/{}/transitions: write:jira-work | write:issue:jira write:issue.property:jira
DELETE /rest/api/3/issue/{}/votes: write:jira-work | write:issue.vote:jira
GET /rest/api/3/issue/{}/votes: read:jira-work | read:issue.vote:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
POST /rest/api/3/issue/{}/votes: write:jira-work | write:issue.vote:jira
DELETE /rest/api/3/issue/{}/watchers: write:jira-work | write:issue.watcher:jira
GET /rest/api/3/issue/{}/watchers: read:jira-work | read:issue.watcher:jira read:user:jira read:avatar:jira
POST /rest/api/3/issue/{}/watchers: write:jira-work | write:issue.watcher:jira
DELETE /rest/api/3/issue/{}/worklog: write:jira-work | delete:issue-worklog:jira delete:issue-worklog.property:jira write:issue.time-tracking:jira read:group:jira read:issue-worklog:jira read:project-role:jira read:user:jira read:issue-worklog.property:jira
GET /rest/api/3/issue/{}/worklog: read:jira-work | read:group:jira read:issue-worklog:jira read:issue-worklog.property:jira read:project-role:jira read:user:jira read:avatar:jira
POST /rest/api/3/issue/{}/worklog: write:jira-work | write:issue-worklog:jira write:issue-worklog.property:jira read:avatar:jira read:group:jira read:issue-worklog:jira read:project-role:jira read:user:jira read:issue-worklog.property:jira
DELETE /rest/api/3/issue/{}/worklog/{}: write:jira-work | delete:issue-worklog:jira delete:issue-worklog.property:jira write:issue.time-tracking:jira
GET /rest/api/3/issue/{}/worklog/{}: read:jira-work | read:comment:jira read:group:jira read:issue-worklog:jira read:issue-worklog.property:jira read:project-role:jira read:user:jira read:avatar:jira
PUT /rest/api/3/issue/{}/worklog/{}: write:jira-work | read:comment:jira read:group:jira read:issue-worklog:jira read:issue-worklog.property:jira read:project-role:jira read:user:jira write:comment:jira write:issue-worklog:jira write:issue-worklog.property:jira read:avatar:jira
GET /rest/api/3/issue/{}/worklog/{}/properties: read:jira-work | read:issue-worklog.property:jira
DELETE /rest/api/3/issue/{}/worklog/{}/properties/{}: write:jira-work | delete:issue-worklog.property:jira
GET /rest/api/3/issue/{}/worklog/{}/properties/{}: read:jira-work | read:issue-worklog.property:jira
PUT /rest/api/3/issue/{}/worklog/{}/properties/{}: write:jira-work | write:issue-worklog.property:jira
POST /rest/api/3/issue/{}/worklog/move: write:jira-work | read:issue-worklog:jira write:issue-worklog:jira delete:issue-worklog:jira read:issue-worklog.property:jira write:issue-worklog.property:jira delete:issue-worklog.property:jira write:issue.time-tracking:jira read:group:jira read:project-role:jira read:user:jira
POST /rest/api/3/issue/archive: write:jira-work | write:issue:jira
PUT /rest/api/3/issue/archive: write:jira-work | write:issue:jira
POST /rest/api/3/issue/bulk: write:jira-work | write:issue:jira write:comment:jira write:comment.property:jira write:attachment:jira read:issue:jira
POST /rest/api/3/issue/bulkfetch: read:jira-work | read:issue-meta:jira read:issue-security-level:jira read:issue.vote:jira read:issue.changelog:jira read:avatar:jira read:issue:jira read:status:jira read:user:jira read:field-configuration:jira
GET /rest/api/3/issue/createmeta: read:jira-work | read:issue-meta:jira read:avatar:jira read:field-configuration:jira
GET /rest/api/3/issue/createmeta/{}/issuetypes: read:jira-work | read:issue-meta:jira read:avatar:jira read:field-configuration:jira
GET /rest/api/3/issue/createmeta/{}/issuetypes/{}: read:jira-work | read:issue-meta:jira read:avatar:jira read:field-configuration:jira
GET /rest/api/3/issue/limit/report: read:jira-work | read:project:jira read:issue:jira
GET /rest/api/3/issue/picker: read:jira-work | read:issue-details:jira
POST /rest/api/3/issue/properties: write:jira-work | write:issue.property:jira
DELETE /rest/api/3/issue/properties/{}: write:jira-work | delete:issue.property:jira
PUT /rest/api/3/issue/properties/{}: write:jira-work | read:jira-expressions:jira write:issue.property:jira
POST /rest/api/3/issue/properties/multi: write:jira-work | write:issue.property:jira
PUT /rest/api/3/issue/unarchive: write:jira-work | write:issue:jira
POST /rest/api/3/issue/watching: read:jira-work | read:issue.watcher:jira read:user:jira
POST /rest/api/3/issueLink: write:jira-work | write:comment:jira write:issue:jira write:issue-link:jira
DELETE /rest/api/3/issueLink/{}: write:jira-work | delete:issue-link:jira
GET /rest/api/3/issueLink/{}: read:jira-work | read:field:jira read:issue-link-type:jira read:issue:jira read:issue-type:jira read:priority:jira read:status:jira read:avatar:jira read:issue.time-tracking:jira read:project-category:jira read:project:jira read:user:jira
PUT /rest/api/3/issues/archive/export: read:jira-work | read:issue:jira
GET /rest/api/3/jql/autocompletedata: read:jira-work | read:field:jira
POST /rest/api/3/jql/autocompletedata: read:jira-work | read:field:jira
GET /rest/api/3/jql/autocompletedata/suggestions: read:jira-work | read:issue-details:jira
GET /rest/api/3/jql/function/computation: read:app-data:jira
POST /rest/api/3/jql/function/computation: write:app-data:jira
POST /rest/api/3/jql/function/computation/search: read:app-data:jira
POST /rest/api/3/jql/match: read:jira-work | read:issue-details:jira
POST /rest/api/3/jql/parse: read:jira-work | read:field:jira validate:jql:jira read:jql:jira
POST /rest/api/3/jql/pdcleaner: read:jira-user | read:user:jira read:jql:jira validate:jql:jira
POST /rest/api/3/jql/sanitize: manage:jira-configuration | read:jql:jira
GET /rest/api/3/label: read:jira-work | read:label:jira
GET /rest/api/3/search: read:jira-work | read:issue-details:jira read:audit-log:jira read:avatar:jira read:field-configuration:jira read:issue-meta:jira
POST /rest/api/3/search: read:jira-work | read:issue-details:jira read:field.default-value:jira read:field.option:jira read:field:jira read:group:jira
POST /rest/api/3/search/approximate-count: read:jira-work | read:issue-details:jira read:field.default-value:jira read:field.option:jira read:field:jira read:group:jira
GET /rest/api/3/search/jql: read:jira-work | read:issue-details:jira read:audit-log:jira read:avatar:jira read:field-configuration:jira read:issue-meta:jira
POST /rest/api/3/search/jql: read:jira-work | read:issue-details:jira read:field.default-value:jira read:field.option:jira read:field:jira read:group:jira
GET /rest/api/3/worklog/deleted: read:jira-work | read:issue-worklog:jira read:issue-worklog.property:jira
POST /rest/api/3/worklog/list: read:jira-work | read:comment:jira read:group:jira read:issue-worklog:jira read:issue-worklog.property:jira read:project-role:jira read:user:jira read:avatar:jira
GET /rest/api/3/worklog/updated: read:jira-work | read:issue-worklog:jira read:issue-worklog.property:jira
`
