import { en } from '../../locales/en';
import { growthLabels } from '../../state/growthLabels';

interface LabelsProps {
  readonly isUsable: boolean;
  readonly onInsert: (label: string) => void;
}

/** The three growth labels, each with what it means and a button that puts it at the caret. */
export function Labels({ isUsable, onInsert }: LabelsProps) {
  return (
    <section aria-labelledby="labels-title">
      <h2 id="labels-title">{en.popup.labels}</h2>
      <p className="hint">{isUsable ? en.popup.labelsMore : en.popup.labelsLater}</p>
      <ul className="labels">
        {growthLabels.map((label) => (
          <li key={label.id}>
            <div>
              <strong>{label.name}</strong>
              <span>{label.meaning}</span>
            </div>
            <button
              type="button"
              className="put"
              aria-label={en.popup.insert(label.name)}
              disabled={!isUsable}
              onClick={() => onInsert(label.name)}
            >
              {en.popup.insertShort}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
