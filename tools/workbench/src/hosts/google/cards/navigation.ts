import type { Card, Step } from './card.ts'

/** The cards that lie on each other, the one that is seen last. Never empty once a card was shown. */
export type Stack = readonly Card[]

/** What a navigation makes of the stack, step by step. A step that has nothing to go back to changes nothing. */
export function navigated(stack: Stack, steps: readonly Step[]): Stack {
  return steps.reduce(after, stack)
}

function after(stack: Stack, step: Step): Stack {
  if (step.pushCard) return [...stack, step.pushCard]
  if (step.updateCard) return [...stack.slice(0, -1), step.updateCard]
  if (step.pop === true) return stack.length > 1 ? stack.slice(0, -1) : stack
  if (step.popToRoot === true) return stack.slice(0, 1)
  if (step.popToCard !== undefined) {
    const at = stack.findLastIndex(({ name }) => name === step.popToCard)
    return at < 0 ? stack : stack.slice(0, at + 1)
  }
  return stack
}
