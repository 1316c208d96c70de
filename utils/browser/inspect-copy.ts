import type { Inspection } from '../inspect';
import { findListed } from './lists';
import type { InspectRequest } from './messages';

/** Inspects a copy of the page at an address. Null where the copy has to be exact. */
export type InspectCopy = (request: InspectRequest, url: string) => Promise<Inspection | null>;

/** Does it here, where there is a DOM. What does it is fetched from the package when it is first needed (see read-copy.ts). */
export const inspectHere: InspectCopy = async ({ copy, categories }, url) => {
  const [{ inspect }, { unpackNumbered }] = await fetchInspection();
  const document = unpackNumbered(copy);
  return document && inspect(document, new Set(categories), (question) => findListed(url, question));
};

/** Has it there before it is needed. */
export const prepareHere = async (): Promise<void> => {
  await fetchInspection();
};

const fetchInspection = () => Promise.all([import('../inspect'), import('../copy')]);
