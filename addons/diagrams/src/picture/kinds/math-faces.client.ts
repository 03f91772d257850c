/// <reference path="./modules.d.ts" />
import type { Face } from 'katex-face:KaTeX_Main-Regular'

/** KaTeX's faces by family, weight and slope as CSS says them; each face's outlines are a chunk of their own. */
const faces: Readonly<Record<string, () => Promise<{ readonly default: Face }>>> = {
  'KaTeX_AMS 400 normal': () => import('katex-face:KaTeX_AMS-Regular'),
  'KaTeX_Caligraphic 400 normal': () => import('katex-face:KaTeX_Caligraphic-Regular'),
  'KaTeX_Caligraphic 700 normal': () => import('katex-face:KaTeX_Caligraphic-Bold'),
  'KaTeX_Fraktur 400 normal': () => import('katex-face:KaTeX_Fraktur-Regular'),
  'KaTeX_Fraktur 700 normal': () => import('katex-face:KaTeX_Fraktur-Bold'),
  'KaTeX_Main 400 normal': () => import('katex-face:KaTeX_Main-Regular'),
  'KaTeX_Main 400 italic': () => import('katex-face:KaTeX_Main-Italic'),
  'KaTeX_Main 700 normal': () => import('katex-face:KaTeX_Main-Bold'),
  'KaTeX_Main 700 italic': () => import('katex-face:KaTeX_Main-BoldItalic'),
  'KaTeX_Math 400 italic': () => import('katex-face:KaTeX_Math-Italic'),
  'KaTeX_Math 700 italic': () => import('katex-face:KaTeX_Math-BoldItalic'),
  'KaTeX_SansSerif 400 normal': () => import('katex-face:KaTeX_SansSerif-Regular'),
  'KaTeX_SansSerif 400 italic': () => import('katex-face:KaTeX_SansSerif-Italic'),
  'KaTeX_SansSerif 700 normal': () => import('katex-face:KaTeX_SansSerif-Bold'),
  'KaTeX_Script 400 normal': () => import('katex-face:KaTeX_Script-Regular'),
  'KaTeX_Size1 400 normal': () => import('katex-face:KaTeX_Size1-Regular'),
  'KaTeX_Size2 400 normal': () => import('katex-face:KaTeX_Size2-Regular'),
  'KaTeX_Size3 400 normal': () => import('katex-face:KaTeX_Size3-Regular'),
  'KaTeX_Size4 400 normal': () => import('katex-face:KaTeX_Size4-Regular'),
  'KaTeX_Typewriter 400 normal': () => import('katex-face:KaTeX_Typewriter-Regular'),
}

/** The name under which a style's face is found, for the first family of it that is KaTeX's. */
export function faceName(style: CSSStyleDeclaration): string | undefined {
  const families = style.fontFamily.split(',').map((family) => family.trim().replace(/["']/g, ''))
  const weight = Number(style.fontWeight) >= 600 ? '700' : '400'
  const slope = style.fontStyle === 'normal' ? 'normal' : 'italic'
  return families.map((family) => `${family} ${weight} ${slope}`).find((name) => name in faces)
}

/** Loads the outlines of these faces. */
export async function loadFaces(names: readonly string[]): Promise<ReadonlyMap<string, Face>> {
  const known = names.flatMap((name) => {
    const load = faces[name]
    return load ? [load().then((face): [string, Face] => [name, face.default])] : []
  })
  return new Map(await Promise.all(known))
}
