/** Whether what is on the screen is on the server. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'trouble'

/** Keeps a draft on the server: waits for a pause, sends one text at a time, tries again after a failure. */
export interface Saving {
  readonly state: SaveState
  /** The text has changed. */
  touch(): void
  /** Sends what is unsaved now; resolves when it is on the server, rejects when it can't be sent. */
  flush(): Promise<void>
  /** Sends nothing any more. */
  stop(): void
}

/** What saving is given: how to send, how to wait, and whom to tell. */
export interface SavingOptions {
  send(): Promise<void>
  onState(state: SaveState, error?: Error): void
  /** Calls back later; returns the way to cancel. */
  later(act: () => void, milliseconds: number): () => void
  readonly pause?: number
  readonly retry?: number
}

/** Starts with nothing to save. */
export function createSaving({ send, onState, later, pause = 700, retry = 4000 }: SavingOptions): Saving {
  let state: SaveState = 'saved'
  let sending: Promise<void> | undefined
  let cancel = () => {}
  let isStopped = false

  function become(next: SaveState, error?: Error): void {
    state = next
    onState(next, error)
  }

  async function attempt(): Promise<void> {
    become('saving')
    try {
      await send()
      if (state === 'saving') become('saved')
    } catch (error) {
      become('trouble', error instanceof Error ? error : new Error(String(error)))
      schedule(retry)
      throw error
    } finally {
      sending = undefined
    }
  }

  function schedule(milliseconds: number): void {
    cancel()
    if (isStopped) return
    cancel = later(() => void flush().catch(() => {}), milliseconds) // onState has told the failure already
  }

  async function flush(): Promise<void> {
    cancel()
    if (sending) await sending.catch(() => {}) // its failure was told; the text is sent again now
    if (isStopped || state === 'saved') return
    sending = attempt()
    await sending
    if (state === 'unsaved') await flush()
  }

  return {
    get state() {
      return state
    },
    touch() {
      become('unsaved')
      schedule(pause)
    },
    flush,
    stop() {
      isStopped = true
      cancel()
    },
  }
}
