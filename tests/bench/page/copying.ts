import { type Copy, copyDocument } from '../../../utils/copy';
import { type PackedCopy, packCopy } from '../../../utils/copy/pack';

declare global {
  /** What the extension's injected script does in a page (entrypoints/copy.ts), in two steps that can be timed apart. */
  var benchCopying: { copy(): void; pack(): PackedCopy | null };
}

let copied: Copy | null = null;

globalThis.benchCopying = {
  copy: () => {
    copied = copyDocument(document);
  },
  pack: () => copied && packCopy(copied),
};
