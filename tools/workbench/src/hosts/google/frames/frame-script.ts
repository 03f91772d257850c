import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { FrameFacts } from './wire.ts'

/** Bundles the script that every frame begins with; it is told the facts of the frame that it is put into. */
export async function buildFrameScript(): Promise<(facts: FrameFacts) => string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./bridge/bridge.client.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2020',
    format: 'iife',
    legalComments: 'none',
  })
  const code = (outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script')
  return (facts) => `((FRAME)=>{${code}})(${JSON.stringify(facts).replaceAll('<', '\\u003c')})`
}
