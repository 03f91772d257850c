/** Fonts that every reader has: a picture shown as `<img>` can load none. */
export const sans =
  "ui-sans-serif, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"
