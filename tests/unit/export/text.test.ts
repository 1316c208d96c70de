import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../utils/export';
import { article } from '../sanitise/sample';

const { write } = FORMATS.text;

describe('plain text', () => {
  it('has the headline, who and when, the blocks apart, and the original’s address', () => {
    const given = article({ siteName: 'Harbour Post', text: 'Boat.\nBread and children.\n \nBoat again.' });
    expect(write(given, { byline: 'By Ada Quay', date: '3 March 2025' })).toBe(
      [
        'The ferry that came back',
        'By Ada Quay\nHarbour Post, 3 March 2025',
        'Boat.',
        'Bread and children.',
        'Boat again.',
        'https://www.harbourpost.example/ferry',
      ].join('\n\n'),
    );
  });

  it('leaves no gap for what is not known', () => {
    const given = article({ title: '', canonicalUrl: null, url: 'https://www.harbourpost.example/1' });
    expect(write(given, { byline: null, date: null })).toBe('Boat.\n\nhttps://www.harbourpost.example/1');
    expect(write(given, { byline: null, date: 'Monday' })).toMatch(/^Monday\n\nBoat/);
  });

  it('gives the address the page calls its own', () => {
    const given = article({ url: 'https://www.harbourpost.example/ferry?ref=home' });
    expect(write(given, { byline: null, date: null })).toMatch(/\/ferry$/);
  });
});
