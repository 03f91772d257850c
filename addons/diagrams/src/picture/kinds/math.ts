import type { KindFacts } from '../kind.ts'

const environment =
  /\\begin\{(?:[a-zA-Z]*matrix|align|aligned|cases|gather|gathered|equation|array|split|CD)\*?\}/
const command =
  /\\(?:frac|sqrt|sum|int|prod|lim|left|right|mathbb|mathrm|mathbf|text|alpha|beta|gamma|delta|pi|infty|partial|nabla|cdot|times|leq|geq|to|vec|hat)(?![a-zA-Z])/g

/** Math: formulas in LaTeX. */
export const math: KindFacts = {
  id: 'math',
  name: 'LaTeX',
  extensions: ['tex', 'latex'],
  fences: ['math', 'latex', 'tex', 'katex'],
  engineVersion: '0.19.1',
  detect(source) {
    const text = source.trim()
    if (/^(?:\$\$[\s\S]+\$\$|\\\[[\s\S]+\\\])$/.test(text)) return 0.95
    if (environment.test(text)) return 0.9
    const commands = text.match(command)?.length ?? 0
    if (commands > 0) return Math.min(0.9, 0.55 + commands / 10)
    return /^[^\n]{1,80}$/.test(text) && /[\^_]/.test(text) && /[=<>]/.test(text) && !/->|::/.test(text)
      ? 0.4
      : 0
  },
}
