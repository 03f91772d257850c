import type { Template } from './template.ts'

/** LaTeX templates. */
export const mathTemplates: readonly Template[] = [
  {
    id: 'quadratic',
    name: { en: 'Quadratic formula', de: 'Lösungsformel', ja: '二次方程式の解' },
    source: String.raw`x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
`,
  },
  {
    id: 'integral',
    name: { en: 'Integral', de: 'Integral', ja: '積分' },
    source: String.raw`\int_{-\infty}^{\infty} e^{-x^2} \, dx = \sqrt{\pi}
`,
  },
  {
    id: 'matrix',
    name: { en: 'Matrix', de: 'Matrix', ja: '行列' },
    source: String.raw`R(\theta) = \begin{pmatrix}
  \cos\theta & -\sin\theta \\
  \sin\theta & \cos\theta
\end{pmatrix}
`,
  },
  {
    id: 'cases',
    name: { en: 'Cases', de: 'Fallunterscheidung', ja: '場合分け' },
    source: String.raw`|x| = \begin{cases}
  x & \text{if } x \geq 0 \\
  -x & \text{otherwise}
\end{cases}
`,
  },
  {
    id: 'steps',
    name: { en: 'Steps of a proof', de: 'Rechenschritte', ja: '式変形' },
    source: String.raw`\begin{aligned}
  (a + b)^2 &= (a + b)(a + b) \\
            &= a^2 + ab + ba + b^2 \\
            &= a^2 + 2ab + b^2
\end{aligned}
`,
  },
  {
    id: 'bayes',
    name: { en: 'Bayes’ theorem', de: 'Satz von Bayes', ja: 'ベイズの定理' },
    source: String.raw`\mathbb{P}(A \mid B) = \frac{\mathbb{P}(B \mid A)\,\mathbb{P}(A)}{\sum_{i=1}^{n} \mathbb{P}(B \mid A_i)\,\mathbb{P}(A_i)}
`,
  },
]
