import { writeMarkup } from '../copy/markup';
import { createBacklog } from './backlog';
import { closeModal, dialogsIn, modalsIn } from './dialog';
import { endFading, fold, hide, unhide, watchHidden } from './hidden';
import { MARGIN, roomIn } from './in-view';
import { restoreInline, writeInline } from './inline';
import { insertedBy, MANY } from './inserted';
import { watchPaint } from './painted';
import { whenParsed } from './readable';
import { isClosed, locksScroll, scrollersOf } from './scroll-lock';

/**
 * What the first script has whole and the keeper needs too: it is not brought a second time (scripts/build/stand-ins.ts).
 * Of getters each script has its own few.
 */
export const SHARED = {
  writeMarkup,
  createBacklog,
  closeModal,
  dialogsIn,
  modalsIn,
  endFading,
  fold,
  hide,
  unhide,
  watchHidden,
  roomIn,
  MARGIN,
  restoreInline,
  writeInline,
  insertedBy,
  MANY,
  watchPaint,
  whenParsed,
  isClosed,
  locksScroll,
  scrollersOf,
};
