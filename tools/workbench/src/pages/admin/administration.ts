import { type Html, html } from '../html.ts'
import { icon } from '../shell/icon.ts'
import { appCard } from './app-card.ts'
import type { InstalledApp } from './installed-app.ts'

/** The administration's content: how functions are held, and each app. */
export function administrationContent(
  apps: readonly InstalledApp[],
  { mayChange, walls }: { mayChange: boolean; walls: readonly string[] },
): Html {
  const none = html`<p class="empty">No app is installed. Start the workbench with <code>--app FOLDER</code>.</p>`
  return html`<section class="sheet wide">
<h1>Administration</h1>
<p class="lead">What each app may do, has done and keeps. Google Workspace has its own: <a href="/google/admin">Add-ons</a>.</p>
<div class="notice">${icon('shield')}<span>Functions run without a network of their own. In force: ${walls.join(', ')}.</span></div>
${!mayChange && html`<p class="quiet">Only an administrator changes these settings. Switch the user in the header.</p>`}
${apps.length > 0 ? apps.map((app) => appCard(app, { mayChange })) : none}
</section>`
}
