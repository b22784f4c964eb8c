import type { Finding } from '../../engine/types';
import { en } from '../../locales/en';
import { isFrame, partsOf } from '../finding/frame';
import { Question } from '../finding/Question';

/** The findings for which only the writer has the words. */
export function ByHand({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 id="by-hand-title">{en.reframeAll.byHand}</h3>
      <ul className="by-hand" aria-labelledby="by-hand-title">
        {findings.map((finding) => (
          <li key={`${finding.from} ${finding.entryId} ${finding.text}`}>
            <q className="phrase" dir="auto">
              {finding.text}
            </q>
            {finding.ask !== null && isFrame(finding.ask) && (
              <p className="question" dir="auto">
                <em>{en.card.leadFrame}:</em> {partsOf(finding.ask).join('…')}
              </p>
            )}
            {finding.ask !== null && !isFrame(finding.ask) && <Question question={finding.ask} />}
          </li>
        ))}
      </ul>
    </>
  );
}
