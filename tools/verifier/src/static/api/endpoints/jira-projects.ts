/**
 * Jira's REST API v3, projects, fields and workflows: a request and the scopes that it needs, classic before the bar, granular after it.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ its OpenAPI document of 2025-12, read 2026-11
 */
export const jiraProjects = `
GET /rest/api/3/component: read:jira-work | read:project:jira read:project.component:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
POST /rest/api/3/component: manage:jira-project | read:project:jira read:user:jira write:project.component:jira read:application-role:jira read:avatar:jira read:group:jira read:project.component:jira
DELETE /rest/api/3/component/{}: manage:jira-project | delete:project.component:jira
GET /rest/api/3/component/{}: read:jira-work | read:project:jira read:project.component:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
PUT /rest/api/3/component/{}: manage:jira-project | read:project:jira read:user:jira write:project.component:jira read:application-role:jira read:avatar:jira read:group:jira read:project.component:jira
GET /rest/api/3/component/{}/relatedIssueCounts: read:jira-work | read:field:jira read:project.component:jira
GET /rest/api/3/field: read:jira-work | read:field:jira read:avatar:jira read:project-category:jira read:project:jira read:field-configuration:jira
POST /rest/api/3/field: manage:jira-configuration | write:field:jira read:avatar:jira read:field:jira read:project-category:jira read:project:jira read:field-configuration:jira
PUT /rest/api/3/field/{}: manage:jira-configuration | write:field:jira
DELETE /rest/api/3/field/{}: manage:jira-configuration | delete:field:jira
GET /rest/api/3/field/{}/context: manage:jira-configuration | read:field:jira read:custom-field-contextual-configuration:jira
POST /rest/api/3/field/{}/context: manage:jira-configuration | read:field:jira write:field:jira read:custom-field-contextual-configuration:jira
DELETE /rest/api/3/field/{}/context/{}: manage:jira-configuration | delete:field:jira
PUT /rest/api/3/field/{}/context/{}: manage:jira-configuration | write:field:jira
PUT /rest/api/3/field/{}/context/{}/issuetype: manage:jira-configuration | write:field:jira
POST /rest/api/3/field/{}/context/{}/issuetype/remove: manage:jira-configuration | write:field:jira
GET /rest/api/3/field/{}/context/{}/option: manage:jira-configuration | read:field.option:jira
POST /rest/api/3/field/{}/context/{}/option: manage:jira-configuration | read:field.option:jira write:field.option:jira
PUT /rest/api/3/field/{}/context/{}/option: manage:jira-configuration | read:field.option:jira write:field.option:jira
DELETE /rest/api/3/field/{}/context/{}/option/{}: manage:jira-configuration | delete:field.option:jira
DELETE /rest/api/3/field/{}/context/{}/option/{}/issue: manage:jira-configuration | read:field.option:jira write:field.option:jira
PUT /rest/api/3/field/{}/context/{}/option/move: manage:jira-configuration | write:field.option:jira
PUT /rest/api/3/field/{}/context/{}/project: manage:jira-configuration | write:field:jira
POST /rest/api/3/field/{}/context/{}/project/remove: manage:jira-configuration | write:field:jira
GET /rest/api/3/field/{}/context/defaultValue: manage:jira-configuration | read:field.default-value:jira
PUT /rest/api/3/field/{}/context/defaultValue: manage:jira-configuration | write:field.default-value:jira
GET /rest/api/3/field/{}/context/issuetypemapping: manage:jira-configuration | read:field:jira
POST /rest/api/3/field/{}/context/mapping: manage:jira-configuration | read:field:jira
GET /rest/api/3/field/{}/context/projectmapping: manage:jira-configuration | read:field:jira
GET /rest/api/3/field/{}/contexts: manage:jira-project | read:field:jira read:avatar:jira read:project-category:jira read:project:jira
GET /rest/api/3/field/{}/option: manage:jira-configuration | read:field.option:jira
POST /rest/api/3/field/{}/option: manage:jira-configuration | write:field.option:jira
DELETE /rest/api/3/field/{}/option/{}: manage:jira-configuration | delete:field.option:jira
GET /rest/api/3/field/{}/option/{}: manage:jira-configuration | read:field.option:jira
PUT /rest/api/3/field/{}/option/{}: manage:jira-configuration | write:field.option:jira
DELETE /rest/api/3/field/{}/option/{}/issue: manage:jira-configuration | write:field.option:jira delete:field.option:jira
GET /rest/api/3/field/{}/option/suggestions/edit: read:jira-work | read:field.option:jira
GET /rest/api/3/field/{}/option/suggestions/search: read:jira-work | read:field.option:jira
POST /rest/api/3/field/{}/restore: manage:jira-configuration | write:field:jira
GET /rest/api/3/field/{}/screens: manage:jira-project | read:screen:jira read:avatar:jira read:project-category:jira read:project:jira read:screen-tab:jira
POST /rest/api/3/field/{}/trash: manage:jira-configuration | delete:field:jira
DELETE /rest/api/3/field/association: manage:jira-configuration | write:field-configuration:jira
PUT /rest/api/3/field/association: manage:jira-configuration | write:field-configuration:jira
GET /rest/api/3/field/search: read:jira-work | read:field:jira read:field-configuration:jira
GET /rest/api/3/field/search/trashed: read:jira-work | read:field:jira read:field-configuration:jira read:user:jira
GET /rest/api/3/issuetype: read:jira-work | read:issue-type:jira read:avatar:jira read:project-category:jira read:project:jira
POST /rest/api/3/issuetype: manage:jira-configuration | write:issue-type:jira read:avatar:jira read:issue-type:jira read:project-category:jira read:project:jira
DELETE /rest/api/3/issuetype/{}: manage:jira-configuration | delete:issue-type:jira
GET /rest/api/3/issuetype/{}: read:jira-work | read:issue-type:jira read:avatar:jira read:project-category:jira read:project:jira
PUT /rest/api/3/issuetype/{}: manage:jira-configuration | write:issue-type:jira read:avatar:jira read:issue-type:jira read:project-category:jira read:project:jira
GET /rest/api/3/issuetype/{}/alternatives: read:jira-work | read:issue-type:jira read:project-category:jira read:project:jira read:avatar:jira
POST /rest/api/3/issuetype/{}/avatar2: manage:jira-configuration | write:avatar:jira write:issue-type:jira read:avatar:jira
GET /rest/api/3/issuetype/{}/properties: read:jira-work | read:issue-type.property:jira
DELETE /rest/api/3/issuetype/{}/properties/{}: manage:jira-configuration | delete:issue-type.property:jira
GET /rest/api/3/issuetype/{}/properties/{}: read:jira-work | read:issue-type.property:jira
PUT /rest/api/3/issuetype/{}/properties/{}: manage:jira-configuration | write:issue-type.property:jira
GET /rest/api/3/issuetype/project: read:jira-work | read:issue-type:jira read:avatar:jira read:project-category:jira read:project:jira
GET /rest/api/3/priority: read:jira-work | read:priority:jira
POST /rest/api/3/priority: manage:jira-configuration
DELETE /rest/api/3/priority/{}: manage:jira-configuration
GET /rest/api/3/priority/{}: read:jira-work | read:priority:jira
PUT /rest/api/3/priority/{}: manage:jira-configuration
PUT /rest/api/3/priority/default: manage:jira-configuration
PUT /rest/api/3/priority/move: manage:jira-configuration
GET /rest/api/3/priority/search: manage:jira-configuration
GET /rest/api/3/project: read:jira-work | read:issue-type:jira read:project:jira read:project.property:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:project-category:jira read:project-version:jira read:project.component:jira
POST /rest/api/3/project: manage:jira-configuration | write:project:jira read:project:jira
DELETE /rest/api/3/project/{}: manage:jira-configuration | delete:project:jira
GET /rest/api/3/project/{}: read:jira-work | read:issue-type:jira read:project:jira read:project.property:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:project-category:jira read:project-version:jira read:project.component:jira
PUT /rest/api/3/project/{}: manage:jira-project | read:issue-type:jira read:project:jira read:project.property:jira read:user:jira write:project:jira write:project.avatar:jira read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:project-category:jira read:project-version:jira read:project.component:jira
POST /rest/api/3/project/{}/archive: manage:jira-project | write:project:jira
PUT /rest/api/3/project/{}/avatar: manage:jira-project | write:project.avatar:jira
DELETE /rest/api/3/project/{}/avatar/{}: manage:jira-project | delete:project.avatar:jira
POST /rest/api/3/project/{}/avatar2: manage:jira-project | write:project.avatar:jira read:avatar:jira
GET /rest/api/3/project/{}/avatars: read:jira-work | read:project.avatar:jira read:avatar:jira
DELETE /rest/api/3/project/{}/classification-level/default: manage:jira-project | write:project:jira
GET /rest/api/3/project/{}/classification-level/default: read:jira-work | read:project:jira
PUT /rest/api/3/project/{}/classification-level/default: manage:jira-project | write:project:jira
GET /rest/api/3/project/{}/component: read:jira-work | read:project:jira read:project.component:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
GET /rest/api/3/project/{}/components: read:jira-work | read:project:jira read:project.component:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira
POST /rest/api/3/project/{}/delete: manage:jira-configuration | write:project:jira write:project.property:jira
GET /rest/api/3/project/{}/email: manage:jira-project | read:project.email:jira
PUT /rest/api/3/project/{}/email: manage:jira-project | write:project.email:jira
GET /rest/api/3/project/{}/features: read:jira-work | read:project.feature:jira
PUT /rest/api/3/project/{}/features/{}: manage:jira-project | write:project.feature:jira read:project.feature:jira
GET /rest/api/3/project/{}/hierarchy: read:jira-work | read:issue-type:jira read:issue-type-hierarchy:jira
GET /rest/api/3/project/{}/issuesecuritylevelscheme: read:jira-work | read:issue-security-level:jira read:issue-security-scheme:jira
GET /rest/api/3/project/{}/notificationscheme: read:jira-work | read:project-category:jira read:project-role:jira read:project:jira read:user:jira read:group:jira read:field:jira read:avatar:jira read:field-configuration:jira read:notification-scheme:jira
GET /rest/api/3/project/{}/permissionscheme: read:jira-work | read:application-role:jira read:field:jira read:group:jira read:permission-scheme:jira read:permission:jira read:project-role:jira read:user:jira read:avatar:jira read:project-category:jira read:project:jira
PUT /rest/api/3/project/{}/permissionscheme: manage:jira-project | read:application-role:jira read:field:jira read:group:jira read:permission-scheme:jira read:permission:jira read:project-role:jira read:user:jira write:project:jira read:avatar:jira read:project-category:jira read:project:jira
GET /rest/api/3/project/{}/properties: read:jira-work | read:project.property:jira
DELETE /rest/api/3/project/{}/properties/{}: manage:jira-project | delete:project.property:jira
GET /rest/api/3/project/{}/properties/{}: read:jira-work | read:project.property:jira
PUT /rest/api/3/project/{}/properties/{}: manage:jira-project | write:project.property:jira
POST /rest/api/3/project/{}/restore: manage:jira-configuration | read:issue-type:jira read:project:jira read:project.property:jira read:user:jira write:project:jira read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:project-category:jira read:project-version:jira read:project.component:jira
GET /rest/api/3/project/{}/role: read:jira-work | read:project-role:jira
DELETE /rest/api/3/project/{}/role/{}: manage:jira-project | delete:project-role:jira
GET /rest/api/3/project/{}/role/{}: read:jira-work | read:user:jira read:group:jira read:project-role:jira read:project:jira read:avatar:jira read:project-category:jira
POST /rest/api/3/project/{}/role/{}: manage:jira-configuration | read:user:jira read:group:jira read:project-role:jira read:project:jira write:project-role:jira read:avatar:jira read:project-category:jira
PUT /rest/api/3/project/{}/role/{}: manage:jira-project | read:user:jira read:group:jira read:project-role:jira read:project:jira write:project-role:jira read:avatar:jira read:project-category:jira
GET /rest/api/3/project/{}/roledetails: read:jira-work | read:project-category:jira read:project-role:jira read:project:jira read:avatar:jira
GET /rest/api/3/project/{}/securitylevel: read:jira-work | read:issue-security-level:jira
GET /rest/api/3/project/{}/statuses: read:jira-work | read:issue-status:jira read:issue-type:jira read:status:jira
GET /rest/api/3/project/{}/version: read:jira-work | read:project-version:jira
GET /rest/api/3/project/{}/versions: read:jira-work | read:project-version:jira
GET /rest/api/3/project/recent: read:jira-work | read:issue-type:jira read:project:jira read:project.property:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:project-category:jira read:project-version:jira read:project.component:jira
GET /rest/api/3/project/search: read:jira-work | read:issue-type:jira read:project:jira read:project.property:jira read:user:jira read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:project-category:jira read:project-version:jira read:project.component:jira
GET /rest/api/3/project/type: read:jira-work | read:project-type:jira
GET /rest/api/3/project/type/{}: read:jira-work | read:project-type:jira
GET /rest/api/3/project/type/{}/accessible: read:jira-work | read:project-type:jira
GET /rest/api/3/project/type/accessible: read:jira-work | read:project-type:jira
GET /rest/api/3/projectCategory: read:jira-work | read:project-category:jira
POST /rest/api/3/projectCategory: manage:jira-project | write:project-category:jira read:project-category:jira
DELETE /rest/api/3/projectCategory/{}: manage:jira-project | delete:project-category:jira
GET /rest/api/3/projectCategory/{}: read:jira-work | read:project-category:jira
PUT /rest/api/3/projectCategory/{}: manage:jira-project | read:project-category:jira write:project-category:jira
GET /rest/api/3/projects/fields: read:jira-work | read:field:jira read:field-configuration:jira
GET /rest/api/3/resolution: read:jira-work | read:resolution:jira
POST /rest/api/3/resolution: manage:jira-configuration
DELETE /rest/api/3/resolution/{}: manage:jira-configuration
GET /rest/api/3/resolution/{}: read:jira-work | read:resolution:jira
PUT /rest/api/3/resolution/{}: manage:jira-configuration
PUT /rest/api/3/resolution/default: manage:jira-configuration
PUT /rest/api/3/resolution/move: manage:jira-configuration
GET /rest/api/3/resolution/search: read:jira-work | read:resolution:jira
GET /rest/api/3/role: manage:jira-configuration | read:user:jira read:group:jira read:project-role:jira read:project:jira read:avatar:jira read:project-category:jira
POST /rest/api/3/role: manage:jira-configuration | read:user:jira read:group:jira read:project:jira write:project-role:jira read:avatar:jira read:project-category:jira read:project-role:jira
DELETE /rest/api/3/role/{}: manage:jira-configuration | delete:project-role:jira
GET /rest/api/3/role/{}: manage:jira-configuration | read:user:jira read:group:jira read:project-role:jira read:project:jira read:avatar:jira read:project-category:jira
POST /rest/api/3/role/{}: manage:jira-configuration | read:user:jira read:group:jira read:project:jira write:project-role:jira read:avatar:jira read:project-category:jira read:project-role:jira
PUT /rest/api/3/role/{}: manage:jira-configuration | read:user:jira read:group:jira read:project:jira write:project-role:jira read:avatar:jira read:project-category:jira read:project-role:jira
DELETE /rest/api/3/role/{}/actors: manage:jira-configuration | write:project-role:jira read:user:jira read:group:jira read:project-role:jira read:project:jira read:avatar:jira read:project-category:jira
GET /rest/api/3/role/{}/actors: manage:jira-configuration | read:user:jira read:group:jira read:project-role:jira read:project:jira read:avatar:jira read:project-category:jira
POST /rest/api/3/role/{}/actors: manage:jira-configuration | read:user:jira read:group:jira read:project-role:jira read:project:jira write:project-role:jira read:avatar:jira read:project-category:jira
GET /rest/api/3/status: read:jira-work | read:status:jira
GET /rest/api/3/status/{}: read:jira-work | read:status:jira
DELETE /rest/api/3/statuses: manage:jira-configuration | write:workflow:jira
GET /rest/api/3/statuses: manage:jira-configuration | read:workflow:jira
POST /rest/api/3/statuses: manage:jira-configuration | write:workflow:jira
PUT /rest/api/3/statuses: manage:jira-configuration | write:workflow:jira
GET /rest/api/3/statuses/{}/project/{}/issueTypeUsages: manage:jira-configuration | read:project:jira read:status:jira read:issue-type:jira
GET /rest/api/3/statuses/{}/projectUsages: manage:jira-configuration | read:project:jira read:status:jira
GET /rest/api/3/statuses/{}/workflowUsages: manage:jira-configuration | read:workflow:jira read:status:jira
GET /rest/api/3/statuses/byNames: manage:jira-configuration | read:workflow:jira
GET /rest/api/3/statuses/search: manage:jira-configuration | read:workflow:jira
POST /rest/api/3/version: manage:jira-project | write:project-version:jira read:project-version:jira
DELETE /rest/api/3/version/{}: manage:jira-project | delete:project-version:jira
GET /rest/api/3/version/{}: read:jira-work | read:project-version:jira
PUT /rest/api/3/version/{}: manage:jira-project | write:project-version:jira read:project-version:jira
PUT /rest/api/3/version/{}/mergeto/{}: manage:jira-project | delete:project-version:jira write:project-version:jira
POST /rest/api/3/version/{}/move: manage:jira-project | write:project-version:jira read:project-version:jira
GET /rest/api/3/version/{}/relatedIssueCounts: read:jira-work | read:field:jira read:project-version:jira
GET /rest/api/3/version/{}/relatedwork: read:jira-work | read:project-version:jira
POST /rest/api/3/version/{}/relatedwork: write:jira-work | write:issue:jira
PUT /rest/api/3/version/{}/relatedwork: write:jira-work | write:issue:jira
DELETE /rest/api/3/version/{}/relatedwork/{}: write:jira-work | write:issue:jira
POST /rest/api/3/version/{}/removeAndSwap: manage:jira-project | delete:project-version:jira write:project-version:jira
GET /rest/api/3/version/{}/unresolvedIssueCount: read:jira-work | read:project-version:jira
GET /rest/api/3/workflow: manage:jira-configuration | read:workflow:jira read:project:jira read:project-category:jira read:avatar:jira
POST /rest/api/3/workflow: manage:jira-configuration | write:workflow:jira read:workflow:jira
DELETE /rest/api/3/workflow/{}: manage:jira-configuration | delete:workflow:jira
GET /rest/api/3/workflow/{}/project/{}/issueTypeUsages: manage:jira-configuration | read:project:jira read:workflow:jira read:issue-type:jira
GET /rest/api/3/workflow/{}/projectUsages: manage:jira-configuration | read:project:jira read:workflow:jira
GET /rest/api/3/workflow/{}/workflowSchemes: manage:jira-configuration | read:workflow-scheme:jira read:workflow:jira
POST /rest/api/3/workflow/history: manage:jira-configuration | read:workflow:jira
POST /rest/api/3/workflow/history/list: manage:jira-configuration | read:workflow:jira
GET /rest/api/3/workflow/rule/config: manage:jira-configuration | read:workflow:jira
PUT /rest/api/3/workflow/rule/config: manage:jira-configuration | write:workflow:jira
GET /rest/api/3/workflow/search: manage:jira-project | read:group:jira read:issue-security-level:jira read:project-role:jira read:screen:jira read:status:jira read:user:jira read:workflow:jira read:webhook:jira read:avatar:jira read:project-category:jira read:project:jira
DELETE /rest/api/3/workflow/transitions/{}/properties: manage:jira-configuration | delete:workflow.property:jira
GET /rest/api/3/workflow/transitions/{}/properties: manage:jira-configuration | read:workflow.property:jira
POST /rest/api/3/workflow/transitions/{}/properties: manage:jira-configuration | write:workflow.property:jira read:workflow.property:jira
PUT /rest/api/3/workflow/transitions/{}/properties: manage:jira-configuration | write:workflow.property:jira read:workflow.property:jira
POST /rest/api/3/workflows: manage:jira-configuration | read:workflow:jira
GET /rest/api/3/workflows/capabilities: manage:jira-configuration | read:workflow:jira
POST /rest/api/3/workflows/create: manage:jira-configuration | write:workflow:jira
POST /rest/api/3/workflows/create/validation: manage:jira-configuration | write:workflow:jira
GET /rest/api/3/workflows/defaultEditor: manage:jira-configuration | read:workflow:jira
POST /rest/api/3/workflows/preview: manage:jira-configuration | read:workflow:jira
GET /rest/api/3/workflows/search: manage:jira-configuration | read:workflow:jira
POST /rest/api/3/workflows/update: manage:jira-configuration | write:workflow:jira
POST /rest/api/3/workflows/update/validation: manage:jira-configuration | write:workflow:jira
`
