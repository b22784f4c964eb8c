import { Fragment } from 'react';
import { en } from '../../locales/en';
import type { Piece } from './sentenceChanges';

interface DifferenceProps {
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly pieces: readonly Piece[];
}

/** A sentence on one side of a change; screen readers say where the words that go, or come, begin and end. */
export function Difference({ id, side, pieces }: DifferenceProps) {
  const words = en.reframeAll;
  const Marked = side === 'before' ? 'del' : 'ins';
  return (
    <p id={id} className={`difference ${side}`}>
      <span className="side">{side === 'before' ? words.before : words.after}</span>{' '}
      <span dir="auto">
        {pieces.map(({ text, isChanged }, index) =>
          isChanged ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has nothing but its place to be known by.
            <Marked key={index}>
              <span className="unseen">{side === 'before' ? words.goes : words.comes}</span>
              {text}
              <span className="unseen">{words.end}</span>
            </Marked>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <Fragment key={index}>{text}</Fragment>
          ),
        )}
      </span>
    </p>
  );
}
