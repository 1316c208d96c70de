import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf } from '../../../scripts/build/targets.mjs';
import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import { sample } from '../shared/samples';
import { expect, type Lede, test } from './fixture';
import { expectHidden } from './hand';
import { addRule } from './permissions';

/** Asks one of Lede's own pages, which there is one of after the update too. */
async function inside(lede: Lede): Promise<{ version: string; registered: number }> {
  const options = await lede.open('options.html', '.options');
  const found = await options.evaluate(async () => ({
    version: chrome.runtime.getManifest().version,
    registered: (await chrome.scripting.getRegisteredContentScripts()).length,
  }));
  await options.close();
  return found;
}

test('an update of the extension, which clears what is registered, leaves sites cleaned', async ({
  lede,
}) => {
  const extension = await mkdtemp(join(tmpdir(), 'lede-update-'));
  try {
    await addRule(lede, '*://*.harbourledger.example/*');
    const before = await inside(lede);
    expect(before.registered).toBeGreaterThan(0);

    await cp(folderOf('firefox-mv3'), extension, { recursive: true });
    const manifest = join(extension, 'manifest.json');
    const { version, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
    await lede.browser.installExtension(extension);

    await expect.poll(() => inside(lede)).toEqual({ ...before, version: `${version}.1` });
    await lede.page.goto(sample('newspaper').url);
    await expectHidden(viewOf(lede.page), '.td-a-rec');
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
});
