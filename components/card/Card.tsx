import type { Finding } from '../../engine/types';
import { en } from '../../locales/en';
import { isFrame } from '../finding/frame';
import { useTrusted } from '../trusted';
import { Suggestion } from './Suggestion';
import type { CardProps } from './types';

/** The card beside a marked phrase. */
export function Card(props: CardProps) {
  const { finding, position, count, news, onMove } = props;
  const trusted = useTrusted();
  return (
    <section
      className="card"
      role="dialog"
      lang="en"
      aria-label={en.card.title(position, count, finding.text)}
      data-news={news}
    >
      <header>
        <span className="spot" />
        <h2>{leadOf(finding)}</h2>
        {count > 1 && (
          <div className="moves">
            <button
              type="button"
              className="quietly move"
              aria-label={en.card.previous}
              onClick={trusted(() => onMove(-1))}
            >
              ‹
            </button>
            <span>{en.card.place(position, count)}</span>
            <button
              type="button"
              className="quietly move"
              aria-label={en.card.next}
              onClick={trusted(() => onMove(1))}
            >
              ›
            </button>
          </div>
        )}
      </header>
      {/* Another finding starts afresh; the status stays, or what it says would not be spoken. */}
      <Suggestion key={`${position} ${finding.entryId} ${finding.text}`} {...props} />
      <p className="news" role="status">
        {news === null ? '' : en.card.news[news]}
      </p>
    </section>
  );
}

function leadOf({ alternatives, ask }: Finding): string {
  if (alternatives.length > 0 || ask === null) return en.card.lead;
  return isFrame(ask) ? en.card.leadFrame : en.card.leadAsk;
}
