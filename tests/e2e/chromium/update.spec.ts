import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf } from '../../../scripts/build/targets.mjs';
import { sample } from '../shared/samples';
import { expect, type Lede, launch, test } from './fixture';
import { addRule } from './permissions';

/** Asks one of Lede's own pages, which there is one of after the update too. */
async function registered(lede: Lede): Promise<number> {
  const options = await lede.context.newPage();
  await options.goto(lede.address('options.html'));
  const scripts = await options.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await options.close();
  return scripts.length;
}

test('an update of the extension, which clears what is registered, leaves sites cleaned', async ({
  program,
  net,
}) => {
  const extension = await mkdtemp(join(tmpdir(), 'lede-update-'));
  await cp(folderOf('chrome-mv3'), extension, { recursive: true });
  const lede = await launch(program, net.port, { extension });
  try {
    await addRule(lede, '*://*.harbourledger.example/*');
    expect(await registered(lede)).toBeGreaterThan(0);

    const manifest = join(extension, 'manifest.json');
    const { version, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
    const { id } = await lede.cdp.send('Extensions.loadUnpacked', { path: extension });
    expect(id).toBe(lede.id);

    const options = await lede.context.newPage();
    await options.goto(lede.address('options.html'));
    expect((await options.evaluate(() => chrome.runtime.getManifest())).version).toBe(`${version}.1`);
    await expect.poll(() => registered(lede)).toBeGreaterThan(0);
    await lede.page.goto(sample('newspaper').url);
    await expect(lede.page.locator('.td-a-rec').first()).toBeHidden();
  } finally {
    await lede.close();
    await rm(extension, { recursive: true, force: true });
  }
});
