export { type NumberedCopy, packNumbered } from './number';
export { packPage } from './pack';
export { unpackNumbered } from './parse';
export { unpackCopy } from './unpack';
export type { Numbered, PackedCopy } from './written';
