/** The locks of all executions of a runtime. A lock is held by an execution and ends with it. */
export interface Locks {
  /** True once the execution holds it; false where the time ran out first. */
  take(key: string, executionId: string, ms: number): Promise<boolean>
  isHeld(key: string, executionId: string): boolean
  release(key: string, executionId: string): void
  /** Gives back all that an execution holds or waits for. */
  end(executionId: string): void
}

interface Waiting {
  readonly executionId: string
  readonly settle: (isTaken: boolean) => void
}

export function createLocks(): Locks {
  const holders = new Map<string, string>()
  const queues = new Map<string, Waiting[]>()
  const passOn = (key: string) => {
    const next = queues.get(key)?.shift()
    if (!next) return void holders.delete(key)
    holders.set(key, next.executionId)
    next.settle(true)
  }
  const release = (key: string, executionId: string) => {
    if (holders.get(key) === executionId) passOn(key)
  }
  return {
    async take(key, executionId, ms) {
      const holder = holders.get(key)
      if (holder === undefined) holders.set(key, executionId)
      if (holder === undefined || holder === executionId) return true
      if (ms <= 0) return false
      return await new Promise<boolean>((resolve) => {
        const leave = () => {
          const queue = queues.get(key) ?? []
          queues.set(
            key,
            queue.filter((one) => one !== waiting),
          )
        }
        const timer = setTimeout(() => waiting.settle(false), ms)
        const waiting: Waiting = {
          executionId,
          settle(isTaken) {
            clearTimeout(timer)
            leave()
            resolve(isTaken)
          },
        }
        queues.set(key, [...(queues.get(key) ?? []), waiting])
      })
    },
    isHeld: (key, executionId) => holders.get(key) === executionId,
    release,
    end(executionId) {
      for (const queue of queues.values())
        for (const waiting of queue) if (waiting.executionId === executionId) waiting.settle(false)
      for (const key of [...holders.keys()]) release(key, executionId)
    },
  }
}
