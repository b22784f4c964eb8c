/** What is said to a screen reader on a page; apart from the other strings, as every frame carries these. */
export const pageWords = {
  replaced: (undoKeys: string) => `Replaced. Press ${undoKeys} to undo.`,
  replacedAll: ({ done, undoSteps }: { done: number; undoSteps: number }, undoKeys: string) =>
    undoSteps === 1
      ? `${done} replaced. Press ${undoKeys} to undo.`
      : `${done} replaced. Press ${undoKeys} ${undoSteps} times to undo.`,
  nothing: 'Nothing to suggest here.',
} as const;
