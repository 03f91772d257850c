import { openSocket, type Socket } from './socket.client.ts'

export interface Following {
  /** Where the news are; those after what was heard last. */
  readonly address: () => string
  readonly onNews: (news: unknown) => void
  readonly onLive?: (isLive: boolean) => void
}

/** Follows what changes while this tab can be seen: nothing is drawn where nobody looks. Returns what ends it. */
export function followWhileSeen({ address, onNews, onLive = () => {} }: Following): () => void {
  let socket: Socket | undefined
  const close = () => {
    socket?.close()
    socket = undefined
  }
  const look = () => {
    if (document.visibilityState === 'hidden') close()
    else
      socket ??= openSocket({
        address,
        onMessage: onNews,
        onOpen: () => onLive(true),
        onBroken: () => onLive(false),
      })
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    close()
  }
}
