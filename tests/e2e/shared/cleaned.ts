import { expect } from '@playwright/test';
import type { View } from '../../../scripts/drive/types';
import type { Expected } from './samples';
import { shownOf, visibilityOf, wordsOfPage } from './visibility';
import { fold } from './words';

type Page = Pick<View, 'evaluate'>;

/** Holds a cleaned page against the same page untouched: the clutter its author names is gone, and nothing else. */
export async function expectCleaned(after: Page, before: Page, expected: Expected): Promise<void> {
  const { hidden = [], kept = [], paragraphs = [] } = expected;
  const stillShown = async () => shownOf(await after.evaluate(visibilityOf, hidden));
  await expect.poll(stillShown, { message: 'Clutter that is still to be seen' }).toEqual([]);
  const [was, is] = [await before.evaluate(visibilityOf, kept), await after.evaluate(visibilityOf, kept)];
  const changed = kept.filter((selector) => String(was[selector]) !== String(is[selector]));
  expect.soft(changed, 'No clutter, and yet not as visible as it was').toEqual([]);
  const wordsBefore = fold(await before.evaluate(wordsOfPage, null));
  const wordsAfter = fold(await after.evaluate(wordsOfPage, null));
  const shownBefore = paragraphs.map(fold).filter((paragraph) => wordsBefore.includes(paragraph));
  expect(shownBefore.filter((paragraph) => !wordsAfter.includes(paragraph))).toEqual([]);
}

/** Puts another advertisement, with the id `late`, into the newspaper's text. Runs in the page. */
export function addAdvertisement(): void {
  const advertisement = document.querySelector('.td-a-rec')?.cloneNode(true);
  if (!(advertisement instanceof HTMLElement)) throw new Error('The sample page has no advertisement.');
  advertisement.removeAttribute('style');
  advertisement.removeAttribute('hidden');
  advertisement.id = 'late';
  document.querySelector('.tdb_single_content p:nth-of-type(3)')?.after(advertisement);
}

/** Whether the newspaper's first advertisement is drawn, the first time it can be. Runs in the page, while it loads. */
export async function isFirstDrawn(): Promise<boolean | undefined> {
  while (document.querySelector('.td-a-rec') === null) await new Promise(requestAnimationFrame);
  return document.querySelector('.td-a-rec')?.checkVisibility();
}
