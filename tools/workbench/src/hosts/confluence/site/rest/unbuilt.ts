/**
 * Endpoints of a real site that the workbench has not built: they answer 501 with their name, so that an app's engineer
 * sees a gap of the workbench and no mistake of the app. Below each of these paths everything counts
 * (developer.atlassian.com/cloud/confluence/rest, from memory, 2026-11).
 */
const unbuilt: readonly RegExp[] = [
  /^\/wiki\/api\/v2\/(?:admin-key|app|blogposts|classification-levels|content|custom-content|data-policies|databases|embeds|folders|labels|space-permissions|space-role-mode|space-roles|tasks|user|whiteboards)(?:\/|$)/,
  /^\/wiki\/api\/v2\/pages\/\d+\/(?:ancestors|classification-level|custom-content|descendants|direct-children|likes|operations|redact|title|versions\/\d+)(?:\/|$)/,
  /^\/wiki\/api\/v2\/spaces\/\d+\/(?:blogposts|classification-level|content|custom-content|labels|operations|permissions|properties|role-assignments)(?:\/|$)/,
  /^\/wiki\/api\/v2\/(?:attachments|footer-comments|inline-comments)\/(?:att)?\d+\/./,
  /^\/wiki\/rest\/api\/(?:analytics|audit|contentbody|content-states|group|inlinetasks|longtask|relation|settings|space|spaces|template|user)(?:\/|$)/,
  /^\/wiki\/rest\/api\/content(?:\/\d+(?:\/(?:child|convert|copy|descendant|history|move|notification|pageTree|pagehierarchy|restriction|state|version|watch)(?:\/.*)?)?)?$/,
  /^\/wiki\/rest\/atlassian-connect(?:\/|$)/,
  /^\/wiki\/rest\/forge(?:\/|$)/,
]

/** Whether a path is one of Confluence's that the workbench hasn't got. */
export function isUnbuilt(path: string): boolean {
  return unbuilt.some((pattern) => pattern.test(path))
}
