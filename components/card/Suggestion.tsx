import { useId, useState } from 'react';
import { en } from '../../locales/en';
import { Choice } from '../finding/Choice';
import { Frame } from '../finding/Frame';
import { isFrame } from '../finding/frame';
import { Question } from '../finding/Question';
import { Reason } from '../finding/Reason';
import { useTrusted } from '../trusted';
import type { CardProps } from './types';

/** One finding: the words in question, what could be said instead, and what can be done with it. */
export function Suggestion(props: CardProps) {
  const { finding, news, onUse, onCopy } = props;
  const { alternatives, ask } = finding;
  const trusted = useTrusted();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const [filled, setFilled] = useState<string | null>(null);
  const reasonId = useId();
  const question = ask !== null && !isFrame(ask) ? ask : null;

  return (
    <>
      <div className="body">
        <p className="instead">
          {en.card.instead} <q className="phrase">{finding.text}</q>
        </p>
        {alternatives.length > 0 && (
          <ul className="choices">
            {alternatives.map((words) => (
              <li key={words}>
                <Choice words={words} onUse={onUse} onHighlight={() => setHighlighted(words)} />
              </li>
            ))}
          </ul>
        )}
        {ask !== null && isFrame(ask) && (
          <Frame
            frame={ask}
            onUse={onUse}
            onFill={(words) => {
              setFilled(words);
              setHighlighted(words);
            }}
          />
        )}
        {question !== null && <Question question={question} />}
        {question !== null && alternatives.length > 0 && (
          <button type="button" className="quietly" onClick={trusted(() => onCopy(question))}>
            {en.card.copyQuestion}
          </button>
        )}
      </div>
      <div className="actions">
        <button
          type="button"
          className={
            news === 'refused' || news === 'readonly' || news === 'gone' ? 'quietly offered' : 'quietly'
          }
          onClick={trusted(() => onCopy(highlighted ?? alternatives[0] ?? filled ?? ask ?? finding.text))}
        >
          {en.card.copy}
        </button>
        <button type="button" className="quietly" onClick={trusted(props.onDismiss)}>
          {en.card.dismiss}
        </button>
        <button type="button" className="quietly" onClick={trusted(props.onMute)}>
          {en.card.mute}
        </button>
        <button
          type="button"
          className="quietly why"
          aria-expanded={isWhyOpen}
          aria-controls={reasonId}
          onClick={trusted(() => setWhyOpen(!isWhyOpen))}
        >
          {en.card.why}
        </button>
      </div>
      <div id={reasonId} className="reasons" hidden={!isWhyOpen}>
        <Reason finding={finding} />
      </div>
    </>
  );
}
