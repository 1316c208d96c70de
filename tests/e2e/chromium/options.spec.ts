import { sample } from '../shared/samples';
import { expect, test } from './fixture';
import { addRule, changeHost } from './permissions';

test('a pattern that is wrong is told what is wrong with it', async ({ shared }) => {
  const options = await shared.context.newPage();
  await options.goto(shared.address('options.html'));
  const field = options.getByRole('textbox', { name: 'Add a site' });
  const add = options.getByRole('button', { name: 'Add', exact: true });
  for (const [typed, words] of [
    ['ftp://news.example/*', 'Only http, https and file addresses can be cleaned.'],
    ['https://news.example:8080/*', 'A pattern cannot name a port.'],
    ['https://news.*.example/*', 'The site’s name is not valid.'],
    ['', 'Type a site, such as example.org.'],
  ] as const) {
    await field.fill(typed);
    await add.click();
    await expect(options.getByRole('alert')).toContainText(words);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(options.getByText('No sites yet.')).toBeVisible();
  await options.close();
});

test('a rule is added, edited and removed', async ({ lede }) => {
  await addRule(lede, '*://*.brackwatertimes.example/*');
  await changeHost(lede, 'add', '*://*.harbourledger.example/*');
  const options = lede.page;
  await options.goto(lede.address('options.html'));
  await options.getByRole('button', { name: 'Edit *://*.brackwatertimes.example/*' }).click();
  const field = options.getByRole('textbox', { name: 'Edit *://*.brackwatertimes.example/*' });
  await field.fill('harbourledger.example');
  await expect(options.getByText('Will match *://*.harbourledger.example/*')).toBeVisible();
  await options.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByRole('rowheader', { name: '*://*.harbourledger.example/*' })).toBeVisible();
  await expect(options.getByText('Given', { exact: true })).toBeVisible();
  const page = await lede.context.newPage();
  await page.goto(sample('newspaper').url);
  await expect(page.locator('.td-a-rec').first()).toBeHidden();
  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove *://*.harbourledger.example/*' }).click();
  await expect(options.getByText('No sites yet.')).toBeVisible();
  await expect(page.locator('.td-a-rec').first()).toBeVisible();
});

test('theme, text size and categories apply at once in what is open', async ({ lede }) => {
  await addRule(lede, '*://*.harbourledger.example/*');
  const { page } = lede;
  await page.goto(sample('newspaper').url);
  const opening = lede.context.waitForEvent('page');
  await (await lede.press(page)).getByRole('button', { name: 'Open full page' }).click();
  const reader = await opening;
  await reader.locator('.article__title').waitFor();
  const look = () => {
    const { style } = document.documentElement;
    return [style.getPropertyValue('--paper'), style.getPropertyValue('--text-size')];
  };
  const [paper, size] = await reader.evaluate(look);

  const options = await lede.context.newPage();
  await options.goto(lede.address('options.html'));
  await options.getByRole('radio', { name: 'Black' }).check({ force: true });
  await expect.poll(async () => (await reader.evaluate(look))[0]).not.toBe(paper);
  await options.getByRole('slider', { name: 'Text size' }).press('ArrowRight');
  await expect.poll(async () => (await reader.evaluate(look))[1]).not.toBe(size);

  await expect(page.locator('.td-a-rec').first()).toBeHidden();
  await options.getByRole('checkbox', { name: 'Advertisements' }).uncheck({ force: true });
  await expect(page.locator('.td-a-rec').first()).toBeVisible();
});
