import { createContext, type SyntheticEvent, use } from 'react';

/** Whether an event counts. Only a person's own press does: a page could otherwise press our buttons from a script. */
export const Trust = createContext((event: Event): boolean => event.isTrusted);

/** Wraps what a button does so that it happens only on an event that counts. */
export function useTrusted(): (act: () => void) => (event: SyntheticEvent) => void {
  const counts = use(Trust);
  return (act) => (event) => {
    if (counts(event.nativeEvent)) act();
  };
}
