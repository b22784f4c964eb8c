import { useState } from 'react';
import type { Finding } from '../../engine/types';
import { en } from '../../locales/en';
import { Choice } from '../finding/Choice';
import { Frame } from '../finding/Frame';
import { isFrame } from '../finding/frame';
import { Question } from '../finding/Question';
import { Reason } from '../finding/Reason';

interface FindingItemProps {
  readonly finding: Finding;
  readonly isUsable: boolean;
  readonly onUse: (words: string) => void;
  readonly onCopy: (text: string) => void;
}

/** One finding of the field in use, with everything the card offers but the place in the text. */
export function FindingItem({ finding, isUsable, onUse, onCopy }: FindingItemProps) {
  const { alternatives, ask } = finding;
  const [filled, setFilled] = useState<string | null>(null);
  return (
    <li className="finding">
      <h3>
        <q className="phrase">{finding.text}</q>
      </h3>
      {alternatives.length > 0 && (
        <>
          <p className="lead">{en.card.lead}</p>
          <ul className="choices">
            {alternatives.map((words) => (
              <li key={words}>
                <Choice words={words} isUsable={isUsable} onUse={onUse} />
              </li>
            ))}
          </ul>
        </>
      )}
      {ask !== null && isFrame(ask) && (
        <>
          <p className="lead">{en.card.leadFrame}</p>
          <Frame frame={ask} isUsable={isUsable} onUse={onUse} onFill={setFilled} />
        </>
      )}
      {ask !== null && !isFrame(ask) && <Question question={ask} />}
      <div className="more">
        <details>
          <summary>{en.card.why}</summary>
          <Reason finding={finding} />
        </details>
        <button
          type="button"
          className="quietly"
          onClick={() => onCopy(filled ?? alternatives[0] ?? ask ?? finding.text)}
        >
          {en.card.copy}
        </button>
      </div>
    </li>
  );
}
