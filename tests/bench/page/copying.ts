import { type PackedCopy, packPage } from '../../../utils/copy';

declare global {
  /** What the extension's injected script does in a page (entrypoints/copy.ts): copying, and handing the copy over. */
  var benchCopying: { copy(): void; give(): PackedCopy | null };
}

let copied: PackedCopy | null = null;

globalThis.benchCopying = {
  copy: () => {
    copied = packPage(document);
  },
  give: () => copied,
};
