import { describe, expect, it } from 'vitest';
import { sanitiseArticle } from '../../../utils/sanitise';
import { article } from './sample';

describe('sanitiseArticle', () => {
  it('changes nothing of a harmless article but the time it took', () => {
    const given = article();
    const { timings, ...rest } = sanitiseArticle(given);
    const { timings: before, ...same } = given;
    expect(rest).toEqual(same);
    expect(timings).toEqual({ ...before, sanitise: expect.any(Number) });
    expect(timings.sanitise).toBeGreaterThan(0);
  });

  it('sanitises the HTML', () => {
    expect(sanitiseArticle(article({ html: '<p onclick=alert(1)>Boat.</p>' })).html).toBe('<p>Boat.</p>');
  });

  it.each(['javascript:alert(1)', 'data:text/html,a', 'chrome-extension://abc/', '/relative', ''])(
    'leads nowhere where the page says %j',
    (address) => {
      const safe = sanitiseArticle(
        article({ url: address, canonicalUrl: address, leadImage: { src: address } }),
      );
      expect(safe).toMatchObject({ url: '', canonicalUrl: null, leadImage: null });
    },
  );

  it('keeps the address of a file', () => {
    expect(sanitiseArticle(article({ url: 'file:///home/a.html' })).url).toBe('file:///home/a.html');
  });

  it('drops a language that is none', () => {
    expect(sanitiseArticle(article({ language: 'en" onload="alert(1)' })).language).toBeNull();
  });
});
