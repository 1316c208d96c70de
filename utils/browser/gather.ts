import { idOf, keepArticle } from '../library';
import { showClean, showFailure, showWorking } from './button';
import { cleanStatus } from './cleaning';
import { type Ask, extractFrom, probeTab } from './extraction';
import type { Result } from './failures';
import type { Probe } from './probe';
import type { ReadCopy } from './read-copy';
import { type Memory, recall, remember } from './recall';
import { shelfFor } from './shelf';
import type { Tab } from './tabs';

/**
 * The article of a tab, not yet sanitised: the one it gave before, while the same page is there, else read anew and
 * kept. The toolbar button shows what comes of it. Needs no DOM but for `readCopy`, so the background can do it.
 */
export async function gather(tab: Tab, ask: Ask, readCopy: ReadCopy): Promise<Result<Memory>> {
  const gathered = await read(tab, ask, readCopy);
  if (gathered.ok)
    void cleanStatus(tab).then(({ state, hidden }) => showClean(tab.id, { state, count: hidden.length }));
  else showFailure(tab.id, gathered.failure.code);
  return gathered;
}

async function read(tab: Tab, ask: Ask, readCopy: ReadCopy): Promise<Result<Memory>> {
  const probe = await probeTab(tab);
  if (!probe.ok) return probe;
  const known = ask.force ? null : await recall(tab, probe.value.loaded);
  return known ? { ok: true, value: known } : readAnew(tab, probe.value, ask, readCopy);
}

/** Reads a page that was probed, and keeps what it gave. */
async function readAnew(tab: Tab, probe: Probe, ask: Ask, readCopy: ReadCopy): Promise<Result<Memory>> {
  showWorking(tab.id);
  const extracted = await extractFrom(tab, probe, ask, readCopy);
  if (!extracted.ok) return extracted;
  const article = extracted.value;
  const kept = await keepArticle(shelfFor(tab.private), article);
  const id = kept.ok ? kept.value.id : await idOf(article.url);
  const memory = { article, id, kept: kept.ok, loaded: probe.loaded };
  await remember(tab, memory);
  return { ok: true, value: memory };
}
