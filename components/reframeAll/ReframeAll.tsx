import { useEffect, useRef, useState } from 'react';
import { isReplaceable, reframeAll } from '../../engine/reframeAll';
import { en } from '../../locales/en';
import type { FieldReport, UseAll } from '../../state/messages';
import { useTrusted } from '../trusted';
import { ByHand } from './ByHand';
import { SentenceItem } from './SentenceItem';
import { sentenceChanges } from './sentenceChanges';

interface ReframeAllProps {
  readonly field: NonNullable<FieldReport['field']>;
  /** What became of the changes asked for last. */
  readonly news: string;
  readonly onUseAll: (edits: UseAll['edits']) => void;
  readonly onBack: () => void;
}

/** The whole text reframed at once, shown as a difference, to accept in one step or sentence by sentence. */
export function ReframeAll({ field, news, onUseAll, onBack }: ReframeAllProps) {
  const trusted = useTrusted();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const words = en.reframeAll;
  const changes = sentenceChanges(field.text, reframeAll(field.text, field.findings));
  const ticked = changes.filter(({ id }) => !left.has(id));
  const tick = (id: string, isTicked: boolean) => {
    const others = [...left].filter((other) => other !== id);
    setLeft(new Set(isTicked ? others : [...others, id]));
  };
  const use = () =>
    onUseAll(
      ticked.flatMap(({ replacements }) =>
        replacements.map(({ from, text, replacement }) => ({ from, expected: text, replacement })),
      ),
    );

  return (
    <section aria-labelledby="all-title" className="reframe-all">
      <h2 id="all-title" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="hint">{changes.length > 0 ? words.lead : words.nothing}</p>
      {changes.length > 0 && (
        <ol className="sentences">
          {changes.map((change, index) => (
            <SentenceItem
              key={change.id}
              change={change}
              position={index + 1}
              count={changes.length}
              isTicked={!left.has(change.id)}
              onTick={(isTicked) => tick(change.id, isTicked)}
            />
          ))}
        </ol>
      )}
      <ByHand findings={field.findings.filter((finding) => !isReplaceable(finding))} />
      <div className="accept">
        <p role="status" className="news">
          {news}
        </p>
        {changes.length > 0 && (
          <button
            type="button"
            className="put"
            disabled={ticked.length === 0 || !field.isWritable}
            onClick={trusted(use)}
          >
            {words.use}
          </button>
        )}
        <button type="button" className="quietly" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  );
}
