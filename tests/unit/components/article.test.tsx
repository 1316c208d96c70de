import { type ComponentChild, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { ArticleView } from '../../../components/article';
import { plainText } from '../../../components/article/plain-text';
import { sampleArticle } from './article-sample';
import { speak } from './messages';

beforeAll(() => speak('en'));

function show(view: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  render(view, place);
  return place;
}

describe('ArticleView', () => {
  it('shows headline, site, byline, date, reading time and story', () => {
    const words = show(<ArticleView article={sampleArticle()} />).textContent;
    for (const part of [
      'The ferry that came back',
      'The Harbour Post',
      'Marit Oyelaran, Jonas Feld',
      'Dec 28, 2025',
      '1 min read',
      'half the town',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('is set in the language and direction of the article, its own words in those of the interface', () => {
    const place = show(<ArticleView article={sampleArticle({ language: 'ar', direction: 'rtl' })} />);
    const article = place.querySelector('article');
    expect(article?.lang).toBe('ar');
    expect(article?.dir).toBe('rtl');
    const time = place.querySelector('time');
    expect([time?.lang, time?.dir]).toEqual(['en', 'ltr']);
  });

  it('leaves out what is not known', () => {
    const bare = sampleArticle({
      byline: null,
      publishedAt: null,
      siteName: null,
      readingMinutes: 0,
      title: '',
    });
    const place = show(<ArticleView article={bare} />);
    expect(place.querySelector('.article__byline')).toBeNull();
    expect(place.querySelector('time')).toBeNull();
    expect(place.querySelector('h1')?.textContent).toBe('Untitled');
    expect(place.querySelector('.article__source')?.textContent).toBe('harbourpost.example');
  });

  it('names the site by its page and links to the original', () => {
    const link = show(<ArticleView article={sampleArticle()} newTab />).querySelector<HTMLAnchorElement>(
      '.article__source a',
    );
    expect(link?.href).toBe('https://www.harbourpost.example/ferry');
    expect(link?.target).toBe('_blank');
  });

  it('shows the lead image without a referrer, and takes it away where it does not load', async () => {
    const leadImage = {
      src: 'https://img.example/ferry.jpg',
      alt: 'A ferry',
      caption: 'At the pier.',
      credit: 'I. Brandt',
    };
    const place = show(<ArticleView article={sampleArticle({ leadImage })} />);
    const image = place.querySelector<HTMLImageElement>('.article__lead img');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(place.querySelector('figcaption')?.textContent).toBe('At the pier. I. Brandt');
    image?.dispatchEvent(new Event('error'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(place.querySelector('.article__lead')).toBeNull();
  });
});

describe('what an article says about itself', () => {
  const told = () =>
    sampleArticle({
      standfirst: 'Eleven years on, the crossing is back, and nobody knows for how long.',
      authors: [{ name: 'Marit Oyelaran', role: 'Coast correspondent' }, { name: 'Jonas Feld' }],
      agency: 'Reuters',
      dateline: { place: 'PORT HALVEN' },
      kind: 'analysis',
      notices: [{ kind: 'correction', text: 'Correction: The ferry has two decks.' }],
      paywalled: true,
      html: '<p>The boat was there.</p><p>(Reporting by Marit Oyelaran; Editing by Jonas Feld)</p><p>Correction: The ferry has two decks.</p>',
      provenance: {
        publishedAt: {
          source: 'dateline',
          inferred: ['year'],
          others: [{ source: 'json-ld.datePublished', value: '2025-12-29' }],
        },
        byline: { source: 'text.by' },
      },
    });

  it('is shown as a newspaper would: standfirst, roles, agency, place, kind', () => {
    const place = show(<ArticleView article={told()} />);
    expect(place.querySelector('.article__standfirst')?.textContent).toContain('Eleven years on');
    expect(place.querySelector('.article__byline')?.textContent).toContain(
      'Marit Oyelaran (Coast correspondent), Jonas Feld',
    );
    expect(place.querySelector('.article__kind')?.textContent).toBe('Analysis');
    const facts = [...place.querySelectorAll('.article__facts li')].map((fact) => fact.textContent);
    expect(facts.slice(0, 3)).toEqual(['Reuters', 'PORT HALVEN', 'Dec 28, 2025']);
  });

  it('has corrections above the text and not in it again, and the sign-off set apart', async () => {
    const place = show(<ArticleView article={told()} />);
    await new Promise((resolve) => setTimeout(resolve));
    const notices = place.querySelector('.article__notices')?.textContent;
    expect(notices).toContain('The ferry has two decks.');
    expect(notices).toContain('only the beginning');
    expect(place.querySelector('.body')?.textContent).not.toContain('two decks');
    expect(place.querySelector('.sign-off')?.textContent).toContain('Editing by Jonas Feld');
  });

  it('tells on demand where each detail was found, what was concluded and what other sources say', () => {
    const about = show(<ArticleView article={told()} />).querySelector('details.about');
    expect(about?.hasAttribute('open')).toBe(false);
    const rows = [...(about?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent);
    expect(rows[0]).toBe('BylineMarit Oyelaran, Jonas Feldthe words of the page');
    expect(rows[1]).toContain('the dateline of the text The year was concluded.');
    expect(rows[1]).toContain('the page’s data (JSON-LD): \u2068Dec 29, 2025\u2069');
  });

  it('leaves no hole where nothing is known', () => {
    const place = show(<ArticleView article={sampleArticle()} />);
    for (const part of ['.article__standfirst', '.article__notices', '.article__kind', '.about'])
      expect(place.querySelector(part), `${part} should not be there`).toBeNull();
  });

  it('does not repeat a standfirst with which the story begins', () => {
    const text = 'The boat was there.\nSo was half the town.';
    const place = show(<ArticleView article={sampleArticle({ standfirst: 'The boat was there', text })} />);
    expect(place.querySelector('.article__standfirst')).toBeNull();
  });
});

describe('plainText', () => {
  it('holds headline, who and when, the story with blank lines, and the address', () => {
    expect(plainText(sampleArticle())).toBe(
      [
        'The ferry that came back',
        'By Marit Oyelaran, Jonas Feld\nThe Harbour Post, Dec 28, 2025',
        'The boat was there.',
        'So was half the town.',
        'https://www.harbourpost.example/ferry',
      ].join('\n\n'),
    );
  });
});
