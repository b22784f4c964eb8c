import { useId } from 'react';
import { en } from '../../locales/en';
import { Difference } from './Difference';
import type { SentenceChange } from './sentenceChanges';

interface SentenceItemProps {
  readonly change: SentenceChange;
  /** 1-based, among `count` sentences that would change. */
  readonly position: number;
  readonly count: number;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One sentence as it is and as it would be, to be ticked or left. */
export function SentenceItem({ change, position, count, isTicked, onTick }: SentenceItemProps) {
  const id = useId();
  const words = en.reframeAll;
  return (
    <li>
      <fieldset className="sentence" aria-label={words.sentence(position, count)}>
        <label>
          <input
            type="checkbox"
            checked={isTicked}
            aria-describedby={`${id}-before ${id}-after`}
            onChange={(event) => onTick(event.target.checked)}
          />
          {words.tick}
        </label>
        <Difference id={`${id}-before`} side="before" pieces={change.before} />
        <Difference id={`${id}-after`} side="after" pieces={change.after} />
      </fieldset>
    </li>
  );
}
