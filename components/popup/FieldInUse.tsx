import { useEffect, useRef } from 'react';
import { isReplaceable } from '../../engine/reframeAll';
import { en } from '../../locales/en';
import type { PopupState } from '../../state/popupStore';
import { Calm } from './Calm';
import { FindingItem } from './FindingItem';
import { newsOf } from './news';
import type { PopupActions } from './types';

interface FieldInUseProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** Back from the view of all suggestions: the focus goes where it came from. */
  readonly isBack: boolean;
  readonly onReframeAll: () => void;
}

/** The field a person is writing in: what could be said instead, or a calm word when there is nothing to say. */
export function FieldInUse({ state, actions, isBack, onReframeAll }: FieldInUseProps) {
  const field = state.report?.field ?? null;
  const calm = calmOf(state);
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) (opener.current ?? title.current)?.focus();
  }, [isBack]);
  return (
    <section aria-labelledby="field-title">
      <h2 id="field-title" ref={title} tabIndex={-1}>
        {en.popup.field}
      </h2>
      {calm !== null && <Calm title={calm[0]} more={calm[1]} />}
      {field !== null && calm === null && (
        <ul className="findings">
          {field.findings.map((finding) => (
            <FindingItem
              key={`${finding.from} ${finding.entryId} ${finding.text}`}
              finding={finding}
              isUsable={field.isWritable}
              onUse={(words) => actions.onUse(finding, words)}
              onCopy={actions.onCopy}
            />
          ))}
        </ul>
      )}
      {field !== null && calm === null && field.findings.filter(isReplaceable).length > 1 && (
        <button
          ref={opener}
          type="button"
          className="put"
          disabled={!field.isWritable}
          onClick={onReframeAll}
        >
          {en.reframeAll.open}
        </button>
      )}
      <p role="status" className="news">
        {newsOf(state)}
      </p>
    </section>
  );
}

// In the order in which one hides the next: nothing is said of a field on a page where nothing runs.
function calmOf({ tab, report }: PopupState): readonly [title: string, more: string | null] | null {
  const words = en.popup;
  if (tab === 'asking') return [words.checking, null];
  if (tab === 'absent' || report === null) return [words.absent, words.absentMore];
  if (!report.siteOn && report.host !== null) return [words.siteOff(report.host), words.siteOffMore];
  if (report.field === null) return [words.noField, words.noFieldMore];
  if (report.field.findings.length > 0) return null;
  if (report.field.status === 'checking') return [words.checking, null];
  if (report.field.status === 'unavailable') return [words.unavailable, words.unavailableMore];
  return [words.nothing, words.nothingMore];
}
