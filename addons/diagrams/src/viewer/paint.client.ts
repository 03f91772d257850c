import type { DiagramConfig } from '../config.ts'
import type { Scheme } from '../picture/kind.ts'

/** A painted picture and the places of its parts. */
export interface Painted {
  readonly figure: HTMLElement
  /** The box that has the picture's size from the start, so that nothing on the page jumps. */
  readonly box: HTMLElement
  readonly image: HTMLImageElement
  readonly size: { readonly width: number; readonly height: number }
  show(svg: string): void
}

/** The scheme a picture is drawn in: its own theme, else the reader's. */
export function schemeOf({ theme }: Pick<DiagramConfig, 'theme'>, reader: Scheme): Scheme {
  return theme === 'auto' ? reader : theme
}

/** What ends an address, is taken for a code in it, or is taken out of it; the browser itself codes the rest. */
const special = /[#%\t\n\r]/g

/**
 * Paints the frame of a picture and reserves its size. The SVG is shown in an `<img>`: there it can run nothing and
 * fetch nothing, whoever wrote it, so no sanitiser has to be loaded before the reader sees it.
 */
export function paint(
  root: HTMLElement,
  { align, width, theme, caption, alt }: Pick<DiagramConfig, 'align' | 'width' | 'theme' | 'caption' | 'alt'>,
  size: { readonly width: number; readonly height: number },
): Painted {
  const document = root.ownerDocument
  const figure = document.createElement('figure')
  const box = document.createElement('div')
  const image = document.createElement('img')
  figure.dataset.align = align
  box.className = 'picture'
  if (theme !== 'auto') box.dataset.theme = theme
  box.style.width = width === 'natural' ? `${size.width}px` : `${width}%`
  box.style.aspectRatio = `${size.width} / ${size.height}`
  image.alt = alt
  image.tabIndex = 0
  box.append(image)
  figure.append(box)
  if (caption !== '') {
    const line = document.createElement('figcaption')
    line.textContent = caption
    figure.append(line)
  }
  root.replaceChildren(figure)
  return {
    figure,
    box,
    image,
    size,
    show(svg) {
      image.src = `data:image/svg+xml,${svg.replace(special, encodeURIComponent)}`
    },
  }
}
