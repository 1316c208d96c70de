import type { CategoryId } from '../../utils/clutter/categories';
import type { About } from '../../utils/lists/types';
import type { Settings, SiteRule } from '../../utils/settings/schema';
import type { ThemeName } from '../../utils/typography';

export type SiteAction = SiteRule['action'];

export interface OptionsState {
  settings: Settings;
  /** Patterns the browser has given permission for. */
  granted: ReadonlySet<string>;
  /** Stored settings that could not be read and were set aside. */
  problem: { raw: unknown; detail: string } | null;
  /** Shown for a moment and read aloud; empty for none. */
  toast: string;
  /** Why the last import changed nothing; null where it did, or none was tried. */
  importError: string | null;
  /** Filter lists in the package. */
  lists: readonly About[];
}

export interface OptionsActions {
  /** Asks the browser for permission within the click: nothing may be waited for before it. */
  addSite(pattern: string, action: SiteAction): void;
  /** As `addSite`. */
  editSite(old: string, pattern: string): void;
  /** As `addSite`. */
  askAgain(pattern: string): void;
  /** As `addSite`, where the action becomes `clean`. */
  setAction(pattern: string, action: SiteAction): void;
  removeSite(pattern: string): void;
  setCategory(id: CategoryId, on: boolean): void;
  /** The same on the sites of one rule. */
  setSiteCategory(pattern: string, id: CategoryId, on: boolean): void;
  /** Whether the toolbar button counts. */
  setCount(on: boolean): void;
  setTheme(theme: ThemeName): void;
  setTextSize(size: number): void;
  resume(): void;
  exportSettings(): void;
  importSettings(file: Blob): void;
  downloadProblem(): void;
  dismissProblem(): void;
}
