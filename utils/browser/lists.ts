import { browser } from 'wxt/browser';
import { type About, createShelf, type Listed, type Question } from '../lists';

/** Where wxt.config.ts puts the compiled lists. */
const FOLDER = '/lists';

const shelf = createShelf(read);

/** What filter lists know of a page. Nothing where the files cannot be read: Lede's own rules are enough to go on with. */
export async function findListed(url: string, question: Omit<Question, 'host'>): Promise<readonly Listed[]> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return shelf.find({ ...question, host }).catch(() => []);
}

/** What there is to say of each list. */
export const aboutLists = (): Promise<readonly About[]> => read('about.json') as Promise<readonly About[]>;

async function read(name: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`${FOLDER}/${name}` as '/'));
  return response.json();
}
