import type { Finding } from '../../engine/types';
import type { UseAll } from '../../state/messages';

/** What a person can ask for in the popup. */
export interface PopupActions {
  readonly onUse: (finding: Finding, words: string) => void;
  readonly onUseAll: (edits: UseAll['edits']) => void;
  readonly onCopy: (text: string) => void;
  readonly onInsert: (label: string) => void;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onThorough: (on: boolean) => void;
}
