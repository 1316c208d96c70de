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
