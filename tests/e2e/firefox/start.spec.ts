import { sample } from '../shared/samples';
import { start } from '../shared/start';
import { expect, test } from './fixture';

test('a sample page gives its article and what was hidden', async () => {
  const { code, printed } = await start('samples/newspaper.html', { more: ['--browser', 'firefox'] });
  const { url, expected } = sample('newspaper');
  expect(code).toBe(0);
  expect(printed.error).toBeNull();
  expect(printed.article?.url).toBe(url);
  expect(printed.article?.title).toBe(expected.title);
  for (const paragraph of expected.paragraphs ?? []) expect.soft(printed.article?.text).toContain(paragraph);
  expect(printed.hidden.length).toBeGreaterThan(3);
});
