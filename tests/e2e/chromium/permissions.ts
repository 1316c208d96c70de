import type { Lede } from './fixture';

/** What the browser's page of extensions may do. Chromium's types leave it out. */
interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

/**
 * Gives Lede a host, or takes it back, as the reader would on the browser's own page of extensions. The browser's
 * prompt itself is out of reach: headless, it is drawn nowhere and waits.
 */
export async function changeHost(lede: Lede, change: 'add' | 'remove', host: string): Promise<void> {
  const page = await lede.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, change, host]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      if (change === 'add') await developerPrivate.addHostPermission(id, host);
      else await developerPrivate.removeHostPermission(id, host);
    },
    [lede.id, change, host] as const,
  );
  await page.close();
}

/** Adds a rule on the options page, as a reader would type it, with the permission already given. */
export async function addRule(lede: Lede, pattern: string): Promise<void> {
  await changeHost(lede, 'add', pattern);
  const options = await lede.context.newPage();
  await options.goto(lede.address('options.html'));
  await options.getByRole('textbox', { name: 'Add a site' }).fill(pattern);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await options.getByRole('row', { name: pattern }).getByText('Given', { exact: true }).waitFor();
  await options.close();
}
