import { expect, test } from 'vitest';
import { STORY, written } from './written';

const row = (cells: string): string => `<tr>${cells}</tr>`;
const table = (rows: string): string => written(`<p>${STORY}</p><table>${rows}</table>`).html;

test('cells without words keep their columns', () => {
  const rows =
    row('<th></th><th>2023</th><th>2024</th>') +
    row('<th>North</th><td></td><td>120</td>') +
    row('<th>South</th><td><img src="/up.png" width="16"></td><td colspan="2"></td>');
  expect(table(rows)).toContain(
    row('<th></th><th>2023</th><th>2024</th>') +
      row('<th>North</th><td></td><td>120</td>') +
      row('<th>South</th><td></td><td colspan="2"></td>'),
  );
});

test('a row of which nothing is kept goes', () => {
  const rows =
    row('<th>North</th><td>120</td>') + row('<td></td><td></td>') + row('<th>South</th><td>80</td>');
  expect(table(rows)).not.toContain('<td></td>');
});
