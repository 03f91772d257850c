/**
 * A Custom UI frame: one resource of one app, shown on the app's own origin under its computed content security
 * policy. These types are shared by the server (which makes contexts) and the host page (which mounts frames).
 */

/** What `view.getContext()` answers; the shape of @forge/bridge 7.2.0 `FullContext`. */
export interface FrameContext {
  readonly accountId?: string
  readonly cloudId: string
  readonly environmentId: string
  readonly environmentType: string
  readonly localId: string
  readonly locale: string
  readonly moduleKey: string
  readonly siteUrl: string
  readonly timezone: string
  readonly theme: { readonly colorMode: 'light' | 'dark' }
  readonly extension: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
}

/** All that the host page needs to show a frame. Made by the server, JSON. */
export interface FrameSpec {
  readonly appId: string
  readonly appName: string
  /** The macro's title: the iframe's accessible name. */
  readonly title: string
  /** `http://127.0.0.1:4401`: one origin an app, on another site than the host page. */
  readonly origin: string
  /** The document to load: `<origin>/<resource key>/index.html`. */
  readonly src: string
  readonly moduleKey: string
  readonly kind: 'view' | 'config' | 'modal'
  readonly context: FrameContext
}
