import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CategoryId } from '../../../utils/clutter/categories';

/** A block that a clean-up should hide. `text`: words inside, 0 for an empty slot. */
export interface Block {
  selector: string;
  category: CategoryId;
  text: number;
}

/** A page labelled by hand: what is clutter on it, and selectors of what must stay. */
export interface LabelledPage {
  key: string;
  url: string;
  blocks: Block[];
  keep: string[];
  /** The page's gzipped HTML. */
  file: string;
}

/**
 * Reads labels, one JSON object a line, with the files of their pages.
 * @throws where a page's file is not there
 */
export function readLabels(labels: string, pages: string): LabelledPage[] {
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const record = JSON.parse(line) as LabelledPage & { page: string };
    const file = [join(pages, basename(record.page)), join(pages, record.page)].find((path) =>
      existsSync(path),
    );
    if (!file) throw new Error(`${pages} holds no ${record.page}`);
    return { ...record, file };
  });
}
