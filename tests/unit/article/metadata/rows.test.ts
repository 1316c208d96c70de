import { expect, test } from 'vitest';
import { readRaw } from '../../../../utils/article/metadata/raw';
import { pick, type Row } from '../../../../utils/article/metadata/rows';

test('a source that fails leaves the others', () => {
  const raw = readRaw(document, 'https://paper.example/story', null);
  const rows: Row<string>[] = [
    [
      'broken',
      () => {
        throw new Error('a page nobody thought of');
      },
    ],
    ['whole', () => ({ value: 'read' })],
  ];
  expect(pick(rows, raw, (value) => value)?.value, 'what the source behind it gives').toBe('read');
});
