/** A live document as a message, and the message as an inert document. Side door: `number`, for content scripts, which only write. */
export { writeMarkup } from './markup';
export { type NumberedCopy, type PackNumbered, packingBy } from './number';
export { packPage } from './pack';
export { unpackNumbered } from './parse';
export { unpackCopy } from './unpack';
export type { Numbered, PackedCopy } from './written';
