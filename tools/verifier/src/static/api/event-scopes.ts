/**
 * The scopes that a subscription to an event needs, the first that matches; sets of which one suffices.
 * @see https://developer.atlassian.com/platform/forge/events-reference/ seen 2026-11
 */
const byEvent: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [
    /^avi:confluence:(trashed|deleted|permissions_updated):(page|blogpost)/,
    [['read:confluence-content.summary', 'write:confluence-content']],
  ],
  [
    /^avi:confluence:(permissions_updated|deleted):space/,
    [['read:confluence-space.summary', 'write:confluence-space']],
  ],
  [/^avi:confluence:\w+:space/, [['read:confluence-space.summary']]],
  [/^avi:confluence:\w+:task/, [['read:confluence-content.all']]],
  [/^avi:confluence:\w+:label/, [['read:confluence-content.summary', 'read:confluence-space.summary']]],
  [/^avi:confluence:\w+:user/, [['read:confluence-user']]],
  [/^avi:confluence:\w+:group/, [['read:confluence-groups']]],
  [
    /^avi:confluence:\w+:relation/,
    [['read:confluence-content.summary', 'read:confluence-space.summary', 'read:confluence-user']],
  ],
  [/^avi:confluence:performed:search/, [['search:confluence']]],
  [/^avi:confluence:/, [['read:confluence-content.summary']]],
  [/^avi:jira:\w+:(field|issuetype)/, [['manage:jira-configuration'], ['read:issue-type:jira']]],
  [/^avi:jira:failed:expression/, [['manage:jira-configuration']]],
  [
    /^avi:jira:\w+:user/,
    [
      ['read:jira-user'],
      ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
    ],
  ],
  [/^avi:jira:\w+:filter/, [['manage:jira-configuration'], ['read:filter:jira', 'read:jql:jira']]],
  [
    /^avi:jira:(timetracking|changed:configuration)/,
    [['manage:jira-configuration'], ['read:issue.time-tracking:jira'], ['read:instance-configuration:jira']],
  ],
  [/^avi:jira:\w+:version/, [['read:jira-work'], ['read:project-version:jira']]],
  [/^avi:jira:\w+:project/, [['read:jira-work'], ['read:project:jira']]],
  [/^avi:jira:\w+:attachment/, [['read:jira-work'], ['read:attachment:jira']]],
  [/^avi:jira:\w+:component/, [['read:jira-work'], ['read:project:jira', 'read:user:jira']]],
  [/^avi:jira:/, [['read:jira-work']]],
  [/^avi:bitbucket:\w+:pullrequest/, [['read:pullrequest:bitbucket']]],
  [/^avi:bitbucket:/, [['read:repository:bitbucket']]],
]

/** Sets of scopes of which an event needs one; nothing where it needs none or isn't known. */
export const eventScopes = (event: string): readonly (readonly string[])[] =>
  byEvent.find(([matches]) => matches.test(event))?.[1] ?? []
