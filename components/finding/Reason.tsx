import type { Finding } from '../../engine/types';
import { en } from '../../locales/en';

/** Why another way may serve better, and where that guidance comes from. */
export function Reason({ finding, id }: { readonly finding: Finding; readonly id?: string }) {
  return (
    <div id={id}>
      <p className="reason">{finding.why}</p>
      <p className="source">{en.card.source(finding.source)}</p>
    </div>
  );
}
