import type { Target } from '../model/schema.js';

/** The focused element after one press of Tab. */
export interface TabStop {
  handle: number;
  target: Target;
  name: string;
  role: string;
  /** Relative to the viewport. */
  rect: { x: number; y: number; width: number; height: number };
  isFrame: boolean;
  /** Whether other content covers it completely, and which. */
  isCovered: boolean;
  cover?: Target;
  inDialog: boolean;
  /** Inside `aria-hidden`. */
  isHidden: boolean;
  /** `nothing` if no pixel changes with focus; `caret` if only the text caret shows it. */
  visible: 'yes' | 'nothing' | 'caret' | 'unknown';
  picture?: Uint8Array;
  /** URLs that the page navigated to or opened because of the focus. */
  openedUrls: string[];
  /** A script moved focus on at once. */
  movedOn: boolean;
}

export interface TabOrder {
  stops: TabStop[];
  /** Why it ended: focus left the page, reached a stop again, or reached the limit. */
  end: 'left' | 'cycle' | 'limit';
  /** The last stop before the cycle, and whether focus can leave it. */
  trap?: { at: TabStop; left: boolean };
}
