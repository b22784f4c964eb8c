import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { en } from '../../locales/en';
import { Choice } from './Choice';
import { fill, partsOf } from './frame';

interface FrameProps {
  /** Words with one or more blanks, written `___`. */
  readonly frame: string;
  readonly isUsable?: boolean;
  readonly onUse: (words: string) => void;
  /** The frame with its blanks filled, while the writer fills them; null as long as one is empty. */
  readonly onFill?: (words: string | null) => void;
}

/** A sentence with room for the writer's own words; it becomes a choice once they are there. */
export function Frame({ frame, isUsable = true, onUse, onFill }: FrameProps) {
  const [words, setWords] = useState<readonly string[]>([]);
  const choice = useRef<HTMLButtonElement>(null);
  const parts = partsOf(frame);
  const filled = fill(frame, words);

  const write = (index: number, value: string) => {
    const next = parts.slice(1).map((_, other) => (other === index ? value : (words[other] ?? '')));
    setWords(next);
    onFill?.(fill(frame, next));
  };

  // Enter goes to the finished words, where Enter uses them: nobody changes a text by leaving a blank.
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    choice.current?.focus();
  };

  return (
    <div className="ask">
      <p className="frame" dir="auto">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a frame never change places.
          <Fragment key={index}>
            {index > 0 && (
              <input
                className="blank"
                type="text"
                autoComplete="off"
                aria-label={parts.length === 2 ? en.card.blank : en.card.blankOf(index, parts.length - 1)}
                value={words[index - 1] ?? ''}
                onChange={(event) => write(index - 1, event.target.value)}
                onKeyDown={goOn}
              />
            )}
            {part}
          </Fragment>
        ))}
      </p>
      {filled !== null && (
        <Choice
          ref={choice}
          words={filled}
          isUsable={isUsable}
          onUse={onUse}
          onHighlight={() => onFill?.(filled)}
        />
      )}
    </div>
  );
}
