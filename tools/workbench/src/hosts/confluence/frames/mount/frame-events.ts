/** What a page may want to know of a frame, or do for it. What a page leaves out, the frame is told it can't have. */
export interface FrameEvents {
  /** `view.submit(payload)`; an error thrown here is the app's to show. */
  onSubmit?(payload: unknown): unknown
  /** `view.close(payload)`. */
  onClose?(payload: unknown): unknown
  /** `view.refresh(payload)`. */
  onRefresh?(payload: unknown): unknown
  /** The frame has a new height in CSS pixels; it is applied already. */
  onResize?(height: number): void
  /** A page of the site, in this tab: the path. Left out: the page goes there. */
  onNavigate?(path: string): void
  /** `router.reload()`. Left out: the page is loaded again. */
  onReload?(): void
  /** The frame says that it has drawn what it is for: `view.emitReadyEvent()`. */
  onReady?(): void
  /** Escape was pressed in a configuration's or modal's frame and the app left it. */
  onEscape?(): void
  /** The ADF of the page being edited: confluence-bridge `getEditorContent`. */
  editorContent?(): unknown
  /** Replaces the macro's body with this ADF: confluence-bridge `updateMacro`; answers whether it was done. */
  updateMacro?(adf: unknown): unknown
}
