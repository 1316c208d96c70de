/** Side door: `number`, for content scripts, which have no use for what reads a copy. */
export { type NumberedCopy, packNumbered } from './number';
export { packPage } from './pack';
export { unpackNumbered } from './parse';
export { unpackCopy } from './unpack';
export type { Numbered, PackedCopy } from './written';
