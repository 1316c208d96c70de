import { expect, test } from 'vitest';
import { apartFrom } from '../../../utils/article/apart';
import { judgePage } from '../../../utils/locate';

const STORY =
  'The ferry left the quay an hour late because the fog that had lain over the sound since dawn would not lift.';

/** Texts of the blocks of a body that are shown apart from it. */
function apartOf(body: string, title: string, byline: string | null = null): string[] {
  const source = `<!doctype html><title>${title}</title><body>${body}<p>${STORY}</p>`;
  const { page } = judgePage(new DOMParser().parseFromString(source, 'text/html'));
  return [...apartFrom(page, { title, byline, elements: [] })].map(({ text }) => text);
}

test.each([
  ['an h1, whatever it says', '<h1>Fog over the sound</h1>', 'Ferry late', ['Fog over the sound']],
  ['a heading that says what the title does', '<h2>Ferry is late</h2>', 'Ferry late', ['Ferry is late']],
  ['no heading that says something else', '<h2>A guide to the ferries of the north</h2>', 'Ferries', []],
  [
    'the headline with the site behind it',
    '<h1>Ferry leaves an hour late</h1><div>Ferry leaves an hour late | The Quay</div>',
    'Ferry leaves an hour late',
    ['Ferry leaves an hour late', 'Ferry leaves an hour late | The Quay'],
  ],
  [
    'no sentence that begins as the headline does',
    '<h1>Storm closes Oslo airport</h1><p>Storm closes Oslo airport, leaving thousands stranded.</p>',
    'Storm closes Oslo airport',
    ['Storm closes Oslo airport'],
  ],
])('%s', (_, body, title, apart) => {
  expect(apartOf(body, title)).toEqual(apart);
});

test('a byline, but no question and no sign-off', () => {
  const body =
    '<h1>Ferry late</h1><div>By Ada Quill</div><p>Ada Quill: Why now?</p><p>Reporting by Ada Quill</p>';
  expect(apartOf(body, 'Ferry late', 'Ada Quill')).toEqual(['Ferry late', 'By Ada Quill']);
});
