import type { Workbench } from '../tools/workbench/src/index.ts'
import type { Subject } from './macros.ts'
import { median } from './statistics.ts'

/** What calling a function costs on top of the function's own time, in milliseconds. */
export interface CallOverhead {
  readonly calls: number
  readonly median: number
  readonly p95: number
}

/** Calls the function as a frame's host page does: over HTTP, one call after the other. */
export async function callOverhead(
  workbench: Workbench,
  { appId, frame }: Subject,
  pageUrl: string,
): Promise<CallOverhead> {
  const { moduleKey } = frame(0)
  const pageId = pageUrl.split('/').at(-1)
  const call = async () => {
    const started = performance.now()
    const response = await fetch(`${workbench.url}/api/bridge/invoke`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: workbench.url },
      body: JSON.stringify({
        appId,
        moduleKey,
        functionKey: 'echo',
        payload: { text: 'hello' },
        where: { pageId, localId: 'bench-0', isEditing: false, isConfiguring: false, isInserting: false },
      }),
    })
    const answer = (await response.json()) as { ok?: boolean; message?: string }
    if (!answer.ok) throw new Error(`The call failed: ${answer.message}`)
    return performance.now() - started
  }
  for (let warm = 0; warm < 20; warm += 1) await call()
  const times: number[] = []
  for (let count = 0; count < 300; count += 1) times.push(await call())
  const rounded = (value: number) => Math.round(value * 100) / 100
  const sorted = [...times].sort((a, b) => a - b)
  return {
    calls: times.length,
    median: rounded(median(times)),
    p95: rounded(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN),
  }
}
