import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'

const least = 20
const most = 80

/** Two panes side by side with a divider that is dragged or moved by the arrow keys; one above the other when narrow. */
export function Split({
  label,
  start,
  end,
}: {
  readonly label: string
  readonly start: ComponentChildren
  readonly end: ComponentChildren
}) {
  const place = useRef<HTMLDivElement>(null)
  const [percent, setPercent] = useState(44)
  const move = (next: number) => setPercent(Math.min(most, Math.max(least, Math.round(next))))
  const drag = (event: PointerEvent) => {
    const box = place.current?.getBoundingClientRect()
    if (box && event.buttons === 1) move(((event.clientX - box.left) / box.width) * 100)
  }
  return (
    <div class="split" ref={place} style={{ '--start': `${percent}%` }}>
      <div class="start" id="split-start">
        {start}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, which <hr> is not */}
      <div
        class="divider"
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation="vertical"
        aria-controls="split-start"
        aria-valuenow={percent}
        aria-valuemin={least}
        aria-valuemax={most}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={(event) => {
          const step = { ArrowLeft: -4, ArrowRight: 4 }[event.key]
          if (step === undefined) return
          event.preventDefault()
          move(percent + step)
        }}
      />
      <div class="end">{end}</div>
    </div>
  )
}
