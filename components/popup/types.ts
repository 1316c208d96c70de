import type { Failure, Result } from '../../utils/browser/failures';
import type { CategoryId } from '../../utils/clutter/categories';
import type { Settings } from '../../utils/settings/schema';
import type { SafeArticle } from '../article';

/** The tab the popup was opened over. */
export interface Tab {
  id: number;
  url: string;
  title: string;
  private: boolean;
  /** `complete` once it has loaded. */
  status: string;
}

/** An article as it was read from a tab. */
export interface Reading {
  article: SafeArticle;
  id: string;
  /** False where there was no room to keep it: then it has no full page. */
  kept: boolean;
  /** Fraction read to, 0 to 1. */
  scroll: number;
}

/** What the clean-up did to the page in the tab. */
export interface CleanStatus {
  state: 'off' | 'working' | 'cleaned' | 'cannot';
  hidden: readonly { category: CategoryId; rule: string; selector: string }[];
}

/** What the popup asks of the browser. utils/browser answers; a test can. */
export interface PopupDoor {
  activeTab(): Promise<Tab | null>;
  readTab(tab: Tab, options?: { force?: boolean }): Promise<Result<Reading>>;
  saveScroll(tab: Tab, scroll: number): Promise<void>;
  openReader(reading: Reading, options?: { print?: boolean; private?: boolean }): Promise<void>;
  cleanStatus(tab: Tab): Promise<CleanStatus>;
  cleanNow(tab: Tab): Promise<Result<CleanStatus>>;
  showEverything(tab: Tab): Promise<CleanStatus>;
  addSite(pattern: string, action: 'clean' | 'never'): Promise<'granted' | 'denied' | 'stored'>;
  requestPattern(pattern: string): Promise<boolean>;
  removeSite(pattern: string): Promise<unknown>;
  sitePermissions(): Promise<ReadonlySet<string>>;
  watchPermissions(changed: (granted: ReadonlySet<string>) => void, signal: AbortSignal): void;
  getSettings(): Promise<{ settings: Settings }>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
  openOptions(): void;
  copyText(text: string): Promise<boolean>;
}

export type View =
  | { kind: 'working' }
  | { kind: 'article'; reading: Reading }
  | { kind: 'failed'; failure: Failure };

/** What the popup calls the site of the tab, and which of the reader's rules holds there. */
export interface SiteState {
  /** Host, without `www.`. */
  name: string;
  /** Match pattern of this very site. */
  pattern: string;
  /** `waiting`: a rule to clean it is there, the browser's permission is not. */
  state: 'none' | 'clean' | 'waiting' | 'never';
  /** Pattern of the rule that holds; null where none does, or where cleaning is on for every site. */
  rule: string | null;
}

export interface PopupState {
  view: View;
  clean: CleanStatus | null;
  /** Null for pages no rule can name. */
  site: SiteState | null;
  paused: boolean;
  /** Shown for a moment and read aloud; empty for none. */
  toast: string;
}

export interface PopupActions {
  openReader(): void;
  copy(): void;
  print(): void;
  options(): void;
  retry(): void;
  showAnyway(): void;
  clean(): void;
  showEverything(): void;
  /** Site actions: each asks the browser for permission within the click, so none may wait for anything first. */
  alwaysClean(): void;
  stopCleaning(): void;
  never(): void;
  allowAgain(): void;
  askAgain(): void;
  setPaused(paused: boolean): void;
  /** Fraction read to, 0 to 1. */
  scrolled(fraction: number): void;
}
