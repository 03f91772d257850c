declare module '@plantuml/core' {
  /** Draws in the background; `lines` is the source, one string a line. */
  export function renderToString(
    lines: readonly string[],
    onSuccess: (svg: string) => void,
    onError: (message: string) => void,
    options?: { readonly dark?: boolean },
  ): void
}

declare module '@plantuml/core/themes.js'
declare module '@plantuml/core/openiconic.js'
declare module '@plantuml/core/emoji.js'

declare module 'd3-flextree' {
  export interface FlexNode<Data> {
    readonly data: Data
    readonly parent: FlexNode<Data> | null
    readonly x: number
    readonly y: number
    readonly nodes: readonly FlexNode<Data>[]
  }
  export interface FlexLayout<Data> {
    (tree: FlexNode<Data>): FlexNode<Data>
    hierarchy(data: Data): FlexNode<Data>
  }
  export function flextree<Data>(options: {
    readonly children: (data: Data) => readonly Data[]
    readonly nodeSize: (node: FlexNode<Data>) => readonly [number, number]
    readonly spacing: (a: FlexNode<Data>, b: FlexNode<Data>) => number
  }): FlexLayout<Data>
}

declare module 'katex-face:*' {
  /** A font face as outlines: SVG path data in font units, y upwards, by letter. Written by build/glyphs.ts. */
  export interface Face {
    readonly unitsPerEm: number
    readonly glyphs: Readonly<Record<string, string>>
  }
  const face: Face
  export default face
}
