import type { Finding } from '../../engine/types';

/** What became of the last thing the writer asked for; said in the card and to a screen reader. */
export type CardNews = 'applied' | 'stale' | 'readonly' | 'gone' | 'refused' | 'copied' | 'not-copied' | null;

/** What the card draws. It keeps nothing itself. */
export interface CardProps {
  readonly finding: Finding;
  /** 1-based, among `count` findings of the field. */
  readonly position: number;
  readonly count: number;
  readonly news: CardNews;
  /** The words that would replace `finding.text`: an alternative, or the frame with its blank filled. */
  readonly onUse: (alternative: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onDismiss: () => void;
  readonly onMute: () => void;
  /** Escape, or a press outside. */
  readonly onClose: () => void;
  /** To the finding before or after this one. */
  readonly onMove: (step: -1 | 1) => void;
}

/** A card that stands on a page. */
export interface CardHandle {
  readonly host: HTMLElement;
  update(props: CardProps): void;
  close(): void;
}

/** How the content script opens a card. `takesFocus` only when it was opened by keyboard. */
export type OpenCard = (options: {
  readonly document: Document;
  /** Where the marked words are on screen now, in viewport coordinates; null when they cannot be seen. */
  readonly anchor: () => DOMRect | null;
  readonly takesFocus: boolean;
  readonly props: CardProps;
}) => CardHandle;
