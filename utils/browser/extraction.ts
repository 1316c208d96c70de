import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../article/schema';
import { type Failure, type FailureCode, failureOf, type Result } from './failures';
import { SCRIPTS } from './keys';
import { type Probe, probePage } from './probe';
import type { ReadCopy } from './read-copy';
import { isStillThere, type Tab } from './tabs';
import { addressFailure, refusal, typeFailure } from './unreadable';

/** What comes out of a page's process is as foreign as the page. */
const ProbeSchema = v.object({
  contentType: v.string(),
  readyState: v.picklist(['loading', 'interactive', 'complete']),
  loaded: v.number(),
  status: v.number(),
  login: v.boolean(),
});
const PackedCopySchema = v.object({ tree: v.string(), url: v.string(), complete: v.boolean() });

export interface Ask {
  /** Give what most resembles an article even where the page is none. */
  force: boolean;
}

/** What the page in a tab is; a failure where it cannot be read, whatever is on it. */
export async function probeTab(tab: Tab): Promise<Result<Probe>> {
  const closed = addressFailure(tab.url);
  if (closed) return fail(closed);
  const answer = await run(tab, () =>
    browser.scripting.executeScript({
      target: { tabId: tab.id },
      injectImmediately: true, // the usual waiting would last until the last advertisement has loaded
      func: probePage,
    }),
  );
  if (!answer.ok) return answer;
  const probe = v.safeParse(ProbeSchema, answer.value);
  if (!probe.success) return fail('unexpected', 'The page answered nonsense.');
  const kind = typeFailure(probe.output.contentType);
  if (kind) return fail(kind, probe.output.contentType);
  if (probe.output.readyState === 'loading') return fail('still-loading');
  return { ok: true, value: probe.output };
}

/**
 * Reads the article of a tab that was probed.
 * @returns the article, its HTML as foreign as the page; or why there is none
 */
export async function extractFrom(
  tab: Tab,
  probe: Probe,
  { force }: Ask,
  readCopy: ReadCopy,
): Promise<Result<Article>> {
  const answer = await run(tab, () =>
    browser.scripting.executeScript({
      target: { tabId: tab.id },
      injectImmediately: true,
      files: [`/${SCRIPTS.copy}`],
    }),
  );
  if (!answer.ok) return answer;
  const copy = v.safeParse(PackedCopySchema, answer.value);
  if (!copy.success) return fail('unexpected', 'The page answered nonsense.');
  let article: Article;
  try {
    // The words of the page are as old as its load.
    article = await readCopy(copy.output, { force, today: probe.loaded });
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
  if (!(await isStillThere(tab))) return fail('tab-gone');
  if (article.text.trim() !== '' && (force || article.readerable))
    return { ok: true, value: { ...article, url: tab.url || article.url } }; // the browser knows the address, the page only says it
  return fail(whyNone(tab, probe, copy.output.complete));
}

/** Why a page that was read gave no article. */
function whyNone(tab: Tab, { status, login }: Probe, complete: boolean): FailureCode {
  if (!complete) return 'too-large';
  if (status >= 400) return 'error-page';
  if (login) return 'login-page';
  return tab.status === 'loading' ? 'still-loading' : 'no-article';
}

/** Runs a script in a tab and gives what it gave. */
async function run(
  tab: Tab,
  inject: () => Promise<readonly { result?: unknown }[]>,
): Promise<Result<unknown>> {
  try {
    const [frame] = await inject();
    if (frame?.result !== undefined && frame.result !== null) return { ok: true, value: frame.result };
    return (await isStillThere(tab)) ? fail('unexpected', 'The script gave nothing.') : fail('tab-gone');
  } catch (error) {
    const now = await browser.tabs.get(tab.id).catch(() => undefined);
    return { ok: false, failure: now ? refusal(error, tab, now.favIconUrl) : { code: 'tab-gone' } };
  }
}

function fail(code: FailureCode, detail?: string): { ok: false; failure: Failure } {
  return { ok: false, failure: detail === undefined ? { code } : { code, detail } };
}
