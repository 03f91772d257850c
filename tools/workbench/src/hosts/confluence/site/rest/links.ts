import type { PageSummary, Site } from '../site.ts'

/** Where links of the site begin. */
export function baseOf(site: Site): string {
  return `${site.facts.url}/wiki`
}

/** A page's links, below `baseOf`. The tiny link is the id in base 64, its bytes turned round, as Confluence makes it. */
export function pageLinks(site: Site, page: PageSummary): Readonly<Record<string, string>> {
  const key = site.space(page.spaceId)?.key ?? ''
  return {
    editui: `/pages/resumedraft.action?draftId=${page.id}`,
    edituiv2: `/spaces/${key}/pages/edit-v2/${page.id}`,
    webui: `/spaces/${key}/pages/${page.id}/${encodeURIComponent(page.title).replaceAll('%20', '+')}`,
    tinyui: `/x/${tinyId(page.id)}`,
  }
}

function tinyId(id: string): string {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(id))
  return bytes.toString('base64url').replace(/A+$/, '')
}
