import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * WXT evaluates the entrypoints before the file behind `#i18n` is generated, so in a fresh checkout neither
 * `wxt prepare` nor `wxt build` would get that far. This writes a first one, which WXT then replaces.
 * (Seen with wxt 0.21.4 and @wxt-dev/i18n 0.2.7.)
 */
export async function writeFirstMessages(wxtDir: string): Promise<void> {
  const path = join(wxtDir, 'i18n', 'index.ts');
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "import { createI18n } from '@wxt-dev/i18n';\n\nexport const i18n = createI18n();\n");
}
