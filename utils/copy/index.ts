/** A live document as a message, and the message as an inert document. Side door: `number`, for content scripts, which only write. */
export { type NumberedCopy, packNumbered } from './number';
export { packPage } from './pack';
export { unpackNumbered } from './parse';
export { unpackCopy } from './unpack';
export type { Numbered, PackedCopy } from './written';
