declare module 'opentype.js' {
  export interface Glyph {
    readonly unicodes?: readonly number[]
    readonly path: {
      readonly commands: readonly {
        readonly type: string
        readonly x?: number
        readonly y?: number
        readonly x1?: number
        readonly y1?: number
        readonly x2?: number
        readonly y2?: number
      }[]
    }
  }
  export interface Font {
    readonly unitsPerEm: number
    readonly glyphs: { readonly length: number; get(index: number): Glyph }
  }
  const opentype: { parse(buffer: ArrayBuffer): Font }
  export default opentype
}
