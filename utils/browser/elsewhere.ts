/** Where the background has copies of pages read: Firefox's is a page itself, Chrome's has no DOM and asks a hidden one. */
import { inspectInHiddenPage, openHiddenPage, readInHiddenPage } from './hidden-page';
import { type InspectCopy, inspectHere, prepareHere } from './inspect-copy';
import { type ReadCopy, readHere } from './read-copy';

export const readCopy: ReadCopy = import.meta.env.FIREFOX ? readHere : readInHiddenPage;
export const inspectCopy: InspectCopy = import.meta.env.FIREFOX ? inspectHere : inspectInHiddenPage;
/** To be called where a copy will come soon. */
export const prepare: () => Promise<void> = import.meta.env.FIREFOX ? prepareHere : openHiddenPage;
