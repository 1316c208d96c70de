/** The popup: its view, and the state behind it. */
export { createPopup } from './model';
export { Popup } from './popup';
export type { PopupDoor } from './types';
