/** The page's end of a socket of the workbench: where the way breaks, another is opened. */
export interface Socket {
  readonly isOpen: boolean
  /** Sends it as JSON; while the way is broken it is lost. */
  send(value: unknown): void
  close(): void
}

/** How long it waits before it opens another, in milliseconds. */
const patience = 1000
/** The workbench has said that there will be no more. */
const isEnd = ({ code }: CloseEvent) => code === 1000

export function openSocket({
  address,
  onOpen = () => {},
  onMessage,
  onBroken = () => {},
}: {
  /** Where it is; asked each time, so that it can name what was heard last. */
  readonly address: () => string
  readonly onOpen?: () => void
  /** Gets what our own server has sent. */
  readonly onMessage: (message: unknown) => void
  readonly onBroken?: () => void
}): Socket {
  let isOver = false
  let again: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    const url = new URL(address(), location.href)
    url.protocol = 'ws:'
    const opened = new WebSocket(url)
    opened.onopen = onOpen
    opened.onmessage = ({ data }) => onMessage(JSON.parse(String(data)))
    opened.onclose = (event) => {
      if (isOver) return
      onBroken()
      if (!isEnd(event)) again = setTimeout(() => (socket = open()), patience)
    }
    return opened
  }
  let socket = open()
  return {
    get isOpen() {
      return socket.readyState === WebSocket.OPEN
    },
    send: (value) => socket.send(JSON.stringify(value)),
    close() {
      isOver = true
      clearTimeout(again)
      socket.close()
    },
  }
}
