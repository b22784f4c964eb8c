import { useState } from 'react';
import { en } from '../../locales/en';
import { MailBox } from './MailBox';

/** Real fields with sample text. React draws them once; from then on they belong to whoever writes in them. */
export function Practice() {
  const [round, setRound] = useState(0);
  const words = en.welcome;
  return (
    <section aria-labelledby="practice-title">
      <div className="title-row">
        <h2 id="practice-title">{words.practice}</h2>
        <button type="button" className="start-over" onClick={() => setRound(round + 1)}>
          {words.startOver}
        </button>
      </div>
      <p className="hint">{words.practiceMore}</p>
      <p role="status" className="news">
        {round === 0 ? '' : words.startedOver}
      </p>
      <div className="fields" key={round}>
        <MailBox />
        <div className="field">
          <label htmlFor="practice-gradebook">{words.gradebook}</label>
          <textarea id="practice-gradebook" rows={4} defaultValue={en.samples.gradebook} />
        </div>
        <div className="field">
          <span id="narrative-title">{words.narrative}</span>
          {/* biome-ignore lint/a11y/useSemanticElements: editing systems use an editable element here, and so is tried here. */}
          <div
            id="practice-narrative"
            className="editable"
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-labelledby="narrative-title"
            contentEditable
            suppressContentEditableWarning
          >
            {en.samples.narrative.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </div>
        <div className="field">
          <label htmlFor="practice-line">{words.line}</label>
          <input id="practice-line" type="text" autoComplete="off" defaultValue={en.samples.line} />
        </div>
      </div>
    </section>
  );
}
