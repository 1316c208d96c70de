import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension that does nothing: without a content script, or with an empty one in every page. */
const MANIFESTS = {
  plain: {},
  empty: { content_scripts: [{ matches: ['<all_urls>'], js: ['empty.js'], run_at: 'document_start' }] },
} as const;

export type Idle = keyof typeof MANIFESTS;

/** Folders of extensions to compare with, and their removal. */
export function idleExtensions(): { folders: Record<Idle, string>; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'lede-bench-'));
  const folder = (name: Idle): string => {
    const path = join(root, name);
    mkdirSync(path);
    writeFileSync(join(path, 'empty.js'), '');
    const manifest = { manifest_version: 3, name, version: '1', ...MANIFESTS[name] };
    writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
    return path;
  };
  return {
    folders: { plain: folder('plain'), empty: folder('empty') },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
