import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sanitise } from '../../../utils/sanitise';
import { ATTACKS, KEPT } from './attacks';
import { faults } from './verdict';

describe('sanitise', () => {
  it.each(ATTACKS)('makes %j harmless', (attack, left) => {
    const safe = sanitise(attack);
    expect(safe).toBe(left);
    expect(faults(safe)).toEqual([]);
  });

  it.each(KEPT)('keeps %j', (html) => {
    expect(sanitise(html)).toBe(html);
    expect(faults(html)).toEqual([]);
  });

  it('takes every attack inside every place of an article', () => {
    const places = [
      '<p>$</p>',
      '<table><tr><td>$</td></tr></table>',
      '<pre>$</pre>',
      '<a href="https://a.example/">$</a>',
    ];
    for (const place of places)
      for (const [attack] of ATTACKS) {
        const html = place.replace('$', () => attack);
        const safe = sanitise(html);
        expect(faults(safe), html).toEqual([]);
        expect(sanitise(safe), `stays the same: ${html}`).toBe(safe);
      }
  });

  it('leaves a link where something would play', () => {
    expect(
      sanitise(
        '<figure><iframe src="https://www.video.example/embed/1" title="The ferry"></iframe></figure>',
      ),
    ).toBe(
      '<figure><a href="https://www.video.example/embed/1" rel="noopener noreferrer" target="_blank">The ferry</a></figure>',
    );
    expect(sanitise('<audio controls><source src="https://a.example/1.mp3"></audio>')).toContain(
      '>a.example</a>',
    );
    expect(
      sanitise('<a href="https://a.example/"><video src="https://a.example/1.mp4"></video>b</a>'),
    ).toMatch(/^<a [^>]+>b<\/a>$/);
  });

  it('keeps of a set of pictures those that may be loaded', () => {
    const image = sanitise(
      '<img src="https://a.example/1.jpg" srcset="/2.jpg 2x, https://a.example/3.jpg 640w, data:image/png;base64,AA== 1x" sizes="(min-width: 40em) 50vw, 100vw">',
    );
    expect(image).toContain('srcset="https://a.example/3.jpg 640w"');
    expect(image).toContain('sizes="(min-width: 40em) 50vw, 100vw"');
  });
});

describe('whatever it is given', () => {
  const names = [
    'svg',
    'math',
    'style',
    'title',
    'form',
    'input',
    'template',
    'noscript',
    'iframe',
    'xmp',
    'mtext',
    'mglyph',
  ];
  const kept = [
    'p',
    'a',
    'img',
    'table',
    'tr',
    'td',
    'b',
    'i',
    'pre',
    'details',
    'ol',
    'li',
    'figure',
    'span',
    'section',
  ];
  const values = [
    'javascript:alert(1)',
    'https://a.example/',
    '#lede-a',
    '#a',
    'data:image/svg+xml,a',
    'lede-a',
    '1',
    '-->',
    '</style>',
    '',
  ];
  const attributes = [
    'href',
    'src',
    'srcset',
    'id',
    'name',
    'style',
    'onerror',
    'width',
    'title',
    'xlink:href',
    'srcdoc',
    'is',
    'lang',
  ];
  const tag = fc.constantFrom(...names, ...kept, ...kept);
  const attribute = fc
    .tuple(fc.constantFrom(...attributes), fc.constantFrom(...values), fc.constantFrom('"', "'", ''))
    .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);
  const piece = fc.oneof(
    fc.tuple(tag, fc.array(attribute, { maxLength: 3 })).map(([name, given]) => `<${name}${given.join('')}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '&lt;', '&amp;', '\0', '\n', '<', '>', '"', 'a'),
    fc.string({ maxLength: 5 }),
  );
  const html = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('leaves nothing an article may not hold, and what is left stays the same', () => {
    fc.assert(
      fc.property(html, (given) => {
        const safe = sanitise(given);
        expect(faults(safe)).toEqual([]);
        expect(sanitise(safe)).toBe(safe);
      }),
      { numRuns: 600 },
    );
  }, 60_000);
});

describe('under Trusted Types', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('gives what only the policy "lede" can make, which reads as the same string', async () => {
    class Trusted {
      constructor(private readonly html: string) {}
      toString(): string {
        return this.html;
      }
    }
    const createPolicy = vi.fn((_: string, rules: { createHTML(html: string): string }) => ({
      createHTML: (html: string) => new Trusted(rules.createHTML(html)),
      createScriptURL: (url: string) => url,
    }));
    vi.resetModules();
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { sanitise: under } = await import('../../../utils/sanitise');
    const safe: unknown = under('<p onclick=alert(1)>a</p>');
    expect(safe).toBeInstanceOf(Trusted);
    expect(String(safe)).toBe('<p>a</p>');
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['lede']);
  });

  it('gives strings where a page forbids the policy', async () => {
    vi.resetModules();
    vi.stubGlobal('trustedTypes', {
      createPolicy: () => {
        throw new TypeError('forbidden');
      },
    });
    const { sanitise: under } = await import('../../../utils/sanitise');
    expect(under('<p onclick=alert(1)>a</p>')).toBe('<p>a</p>');
  });
});
