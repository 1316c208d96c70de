import { removeAttributeFrom, setAttributeOn } from '../dom';

/** On an element, the packaged sheets leave it alone; on the root, they leave the whole page alone. */
export const SHOW = 'data-lede-show';

/** Takes back what the packaged sheets hide: an element, or on the root all of the page. */
export const showSheeted = (element: Element): void => setAttributeOn(element, SHOW, '');

/** Leaves it to the sheets again. */
export const leaveToSheets = (element: Element): void => removeAttributeFrom(element, SHOW);
