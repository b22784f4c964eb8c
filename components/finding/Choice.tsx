import type { Ref } from 'react';
import { en } from '../../locales/en';
import { useTrusted } from '../trusted';

interface ChoiceProps {
  readonly words: string;
  readonly isUsable?: boolean;
  readonly onUse: (words: string) => void;
  readonly onHighlight?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** One way to say it, ready to be used. */
export function Choice({ words, isUsable = true, onUse, onHighlight, ref }: ChoiceProps) {
  const trusted = useTrusted();
  return (
    <button
      ref={ref}
      type="button"
      className="choice"
      data-choice=""
      dir="auto"
      aria-label={en.card.use(words)}
      disabled={!isUsable}
      onClick={trusted(() => onUse(words))}
      onFocus={onHighlight}
      onPointerEnter={onHighlight}
    >
      {words}
    </button>
  );
}
