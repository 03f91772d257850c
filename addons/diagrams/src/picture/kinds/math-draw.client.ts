import type { Drawn, Scheme } from '../kind.ts'
export async function drawMath(_source: string, _o: { scheme: Scheme; id: string }): Promise<Drawn> {
  return { ok: false, problem: { message: 'later' } }
}
