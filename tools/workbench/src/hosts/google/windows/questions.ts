import { randomUUID } from 'node:crypto'

/** What a person has been asked and hasn't answered. */
export interface Questions<Answer> {
  /** Asks; resolves to `otherwise` where the asking run ends, or the window is closed. */
  ask(runId: string, otherwise: Answer, put: (askId: string) => void): Promise<Answer>
  answer(askId: string, answer: Answer): void
  /** Nobody waits for what this run asked. */
  withdraw(runId: string, tell: (askId: string) => void): void
  withdrawAll(): void
}

export function createQuestions<Answer>(): Questions<Answer> {
  const open = new Map<
    string,
    { readonly runId: string; readonly otherwise: Answer; readonly resolve: (answer: Answer) => void }
  >()
  return {
    ask: (runId, otherwise, put) =>
      new Promise((resolve) => {
        const askId = randomUUID()
        open.set(askId, { runId, otherwise, resolve })
        put(askId)
      }),
    answer(askId, answer) {
      open.get(askId)?.resolve(answer)
      open.delete(askId)
    },
    withdrawAll() {
      for (const { otherwise, resolve } of open.values()) resolve(otherwise)
      open.clear()
    },
    withdraw(runId, tell) {
      for (const [askId, question] of open) {
        if (question.runId !== runId) continue
        open.delete(askId)
        tell(askId)
        question.resolve(question.otherwise)
      }
    },
  }
}
