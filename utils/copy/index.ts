export { packPage } from './pack';
export { unpackCopy } from './unpack';
export type { PackedCopy } from './written';
