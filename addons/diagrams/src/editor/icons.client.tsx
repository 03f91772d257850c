const strokes = {
  templates: 'M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z',
  openFile: 'M2.5 12.5v-9h4l1.5 2h5.5v7zM2.5 8h11',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  dark: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  problem: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3v.1',
  good: 'M3 8.5l3.2 3L13 4.5',
  alignLeft: 'M2.5 3v10M5 5h5.5v6H5z',
  alignCenter: 'M8 2.5v2M8 11.5v2M4.5 4.5h7v7h-7z',
  alignRight: 'M13.5 3v10M5.5 5H11v6H5.5z',
} as const

/** An icon of the editor. */
export type EditorIcon = keyof typeof strokes

/** Draws an icon; what it stands in carries the name. */
export function Icon({ name }: { readonly name: EditorIcon }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  )
}
