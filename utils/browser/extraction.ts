import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Article, ArticleSchema } from '../article/schema';
import { type Ask, type Probe, probePage, probeWith } from './ask';
import type { Failure, FailureCode, Result } from './failures';
import { SCRIPTS } from './keys';
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
const ExtractionSchema = v.object({ article: ArticleSchema, complete: v.boolean() });

/** What the page in a tab is; a failure where it cannot be read, whatever is on it. */
export async function probeTab(tab: Tab, ask: Ask): Promise<Result<Probe>> {
  const closed = addressFailure(tab.url);
  if (closed) return fail(closed);
  const answer = await run(tab, () =>
    browser.scripting.executeScript({
      target: { tabId: tab.id },
      injectImmediately: true, // the usual waiting would last until the last advertisement has loaded
      func: probePage,
      args: probeWith(ask),
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
 * Reads the article of a tab that was probed with the same ask.
 * @returns the article, its HTML as foreign as the page; or why there is none
 */
export async function extractFrom(tab: Tab, probe: Probe, { force }: Ask): Promise<Result<Article>> {
  const answer = await run(tab, () =>
    browser.scripting.executeScript({
      target: { tabId: tab.id },
      injectImmediately: true,
      files: [`/${SCRIPTS.extract}`],
    }),
  );
  if (!answer.ok) return answer;
  if (!(await isStillThere(tab))) return fail('tab-gone');
  const extraction = v.safeParse(ExtractionSchema, answer.value);
  if (!extraction.success) return fail('unexpected', 'The page answered nonsense.');
  const { article, complete } = extraction.output;
  if (article.text.trim() !== '' && (force || article.readerable))
    return { ok: true, value: { ...article, url: tab.url || article.url } }; // the browser knows the address, the page only says it
  return fail(whyNone(tab, probe, complete));
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
