/** Runs `work` unless another run of the same person is going on; undefined then. */
export function alone<T>(work: () => T): T | undefined {
  const lock = LockService.getUserLock()
  if (!lock.tryLock(3000)) return undefined
  try {
    return work()
  } finally {
    lock.releaseLock()
  }
}
