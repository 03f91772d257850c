/**
 * Writes paths of this machine relative to the folder that was judged, so that no report tells where it lay: `/home/me/app`
 * becomes `.`, what lies above it `..`. A folder at the root of the disk is too common a word to be one of them.
 */
export function withoutFolder(folder: string): (text: string) => string {
  const parts = folder.split(/[\\/]+/).filter(Boolean)
  const paths = parts.map((_, up) => parts.slice(0, parts.length - up)).filter(({ length }) => length > 1)
  if (parts.length === 1) paths.push(parts)
  const spellings = paths.map((path, up) => ({
    pattern: new RegExp(
      `(?<![\\w/.:-])(?:file://)?[\\\\/]?${path.map(escaped).join('[\\\\/]+')}(?![\\w-])`,
      'g',
    ),
    instead: up === 0 ? '.' : Array.from({ length: up }, () => '..').join('/'),
  }))
  return (text) => spellings.reduce((so, { pattern, instead }) => so.replace(pattern, instead), text)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
