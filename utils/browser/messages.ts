import type { Article } from '../article/schema';
import type { CategoryId } from '../clutter/categories';
import type { NumberedCopy, PackedCopy } from '../copy';
import type { Inspection } from '../inspect';
import type { Listed, Question } from '../lists';
import type { PageRules, SiteRule } from '../settings';
import type { Result } from './failures';
import type { ReadOptions } from './read-copy';

/** An element that was hidden, and why. */
export interface HiddenItem {
  category: CategoryId;
  /** Id of the rule's row. */
  rule: string;
  /** Leads to the element in its page; for people, not for querying. */
  selector: string;
}

/** What the clean-up did to the page in a tab. */
export interface CleanStatus {
  state: 'off' | 'working' | 'cleaned' | 'cannot';
  hidden: readonly HiddenItem[];
}

/** What holds on a page. */
export interface FoundRules {
  action: PageRules['action'];
  categories: readonly CategoryId[];
}

/** A copy of a page, and what is to be found in it. */
export interface InspectRequest {
  copy: NumberedCopy;
  categories: readonly CategoryId[];
}

/** Asked of the content script in a tab (entrypoints/declutter.ts). What is asked of the clean-up answers with what holds afterwards. */
export interface TabMessages {
  'clean.status': { data: undefined; reply: CleanStatus };
  /** Cleans the page whatever the rules say: the reader asked for it. */
  'clean.start': { data: undefined; reply: CleanStatus };
  /** Undoes the clean-up until the page is loaded anew or `clean.start` is asked. */
  'clean.showEverything': { data: undefined; reply: CleanStatus };
  /** The settings have changed: what holds on the page is to be asked anew. */
  'rules.changed': { data: undefined; reply: undefined };
}

/** Told to the background. */
export interface BackgroundMessages {
  /**
   * From the content script: what the settings say of its page, which may have changed its address. Where it is to be
   * cleaned, `page.inspect` is about to come.
   */
  'rules.find': { data: { url: string }; reply: FoundRules };
  /** From the content script, whenever either changes: shown on the toolbar button. `count`: elements hidden. */
  'clean.report': { data: { state: CleanStatus['state']; count: number }; reply: undefined };
  /**
   * From the content script: what a copy of its page says of it; null where it has to be exact. `tells`: the toolbar
   * button is to show that the page is worked on, and then that it is cleaned of all that is found.
   */
  'page.inspect': { data: InspectRequest & { tells: boolean }; reply: Inspection | null };
  /** From the content script: puts the keeper (entrypoints/keeper.ts) beside it. Answered once it is there. */
  'keeper.load': { data: undefined; reply: undefined };
  /** From the content script: what filter lists know of the page that sends it. */
  'lists.find': { data: Omit<Question, 'host'>; reply: readonly Listed[] };
  /**
   * From Lede's own pages: puts a rule into the settings. The background does it because the browser's prompt, which
   * is asked for in the same click, may close the popup before a write of its own is through.
   */
  'site.put': { data: Pick<SiteRule, 'pattern' | 'action'>; reply: Result<undefined> };
}

/** Asked of the hidden page (entrypoints/hidden), by the background. */
export interface HiddenPageMessages {
  /** The article of a copy. */
  'copy.read': { data: { copy: PackedCopy; options: ReadOptions }; reply: Article };
  /** What a copy says of the page at an address; null where it has to be exact. */
  'copy.inspect': { data: InspectRequest & { url: string }; reply: Inspection | null };
}

interface Messages extends TabMessages, BackgroundMessages, HiddenPageMessages {}
export type MessageName = keyof Messages;

/** A message as it travels. The `lede` key tells it from those of libraries. */
export interface Envelope<Name extends MessageName = MessageName> {
  lede: Name;
  data?: Messages[Name]['data'];
}

/** One handler for each message of a map; `sender` is set by the browser and can be trusted. */
export type Handlers<Map extends Partial<Messages>, Sender> = {
  [Name in keyof Map & MessageName]: (
    data: Messages[Name]['data'],
    sender: Sender,
  ) => Messages[Name]['reply'] | Promise<Messages[Name]['reply']>;
};

/** Name of a message, or null for what is none of ours. Says nothing about its data. */
export function messageName(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null;
  const { lede } = message as { lede?: unknown };
  return typeof lede === 'string' ? lede : null;
}
