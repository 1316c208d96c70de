import type { Look, ThemeName } from '../../utils/typography';
import type { SafeArticle } from '../article';

export type ReaderView =
  | { kind: 'loading' }
  | { kind: 'article'; article: SafeArticle }
  /** `url`: the original, taken from the reader's own address; null where that names none. */
  | { kind: 'dropped'; url: string | null };

export interface ReaderActions {
  copy(): void;
  print(): void;
  options(): void;
  setTheme(theme: ThemeName): void;
  setTextSize(size: number): void;
}

export interface ReaderProps {
  view: ReaderView;
  look: Look;
  /** Shown for a moment and read aloud; empty for none. */
  toast: string;
  actions: ReaderActions;
}
