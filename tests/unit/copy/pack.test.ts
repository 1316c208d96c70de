import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/article';
import { packCopy } from '../../../utils/copy/pack';
import { unpackCopy } from '../../../utils/copy/unpack';

const URL = 'https://news.example/ferry';

/** What a document, as scripts may have built it, is after it was packed and unpacked. */
function sent(build: (document: Document) => void): Document {
  const document = new DOMParser().parseFromString('<main></main><p id="after">After</p>', 'text/html');
  build(document);
  return unpackCopy(packCopy({ document, url: URL, complete: true }));
}

const put = (document: Document, name: string, text: string, attributes: Record<string, string> = {}) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(text);
  document.querySelector('main')?.append(element);
};

describe('a packed copy', () => {
  it('keeps structure, attributes, text and marks', () => {
    const markup =
      '<article lang="en"><p data-lede-not-visible="">1 &lt; 2 &amp; <b title="&quot;">so</b></p><pre>a\n b</pre></article>';
    const back = sent((document) => document.querySelector('main')?.replaceWith(parsed(document, markup)));
    expect(back.querySelector('article')?.outerHTML).toBe(markup);
  });

  it('keeps the data of scripts and leaves out code, styles and templates', () => {
    const back = sent((document) => {
      put(document, 'script', '{"headline":"Ferry <b>back</b>"}', { type: 'application/ld+json' });
      put(document, 'script', 'let secret = 1');
      put(document, 'style', 'p { color: red }');
      const template = document.createElement('template');
      template.innerHTML = '<p>Never shown</p>';
      document.body.append(template);
    });
    const [data, code] = back.querySelectorAll('script');
    expect(data?.textContent).toBe('{"headline":"Ferry <b>back</b>"}');
    expect([code?.textContent, back.querySelector('style')?.textContent]).toEqual(['', '']);
    expect(back.querySelector('template')).toBeNull();
  });

  it.each([
    ['that ends its script', '</script><p>spilt</p>'],
    ['that hides its end', '<!-- <script> </script><p>spilt</p>'],
    ['that never ends', '<!-- <script>'],
    ['that is innocent', '<!-- --> <b> <script> "'],
  ])('keeps data whole, and lets nothing of it spill: %s', (_, headline) => {
    const back = sent((document) =>
      put(document, 'script', JSON.stringify({ headline }), { type: 'application/ld+json' }),
    );
    expect(JSON.parse(back.querySelector('script')?.textContent ?? '')).toEqual({ headline });
    expect(back.querySelector('body > #after')).not.toBeNull();
  });

  it.each([
    ['a style', 'style', {}, '</style><p>spilt</p>'],
    ['a frame', 'iframe', {}, '</iframe><p>spilt</p>'],
    ['frames of old', 'noembed', {}, '</noembed><p>spilt</p>'],
  ])('lets nothing spill: %s', (_, name, attributes, text) => {
    const back = sent((document) => put(document, name, text, attributes));
    expect(back.body.textContent?.trim()).toBe('After');
    expect(back.querySelector('body > #after')).not.toBeNull();
  });

  it.each(['xmp', 'plaintext'])('keeps text that is shown as it is written: %s', (name) => {
    const back = sent((document) => put(document, name, `<b>1</b></${name}>`));
    expect(back.querySelector('main > pre')?.textContent).toBe(`<b>1</b></${name}>`);
    expect(back.querySelector('body > #after')).not.toBeNull();
  });

  it('keeps head and body apart, whatever scripts put into the head', () => {
    const back = sent(({ head }) => {
      const noscript = document.createElement('noscript');
      noscript.append('<img src="count.gif">');
      const meta = document.createElement('meta');
      meta.name = 'author';
      head.append(noscript, document.createElement('div'), 'words', meta);
    });
    expect([...back.head.children].map(({ localName }) => localName)).toEqual(['meta']);
    expect(back.body.textContent?.trim()).toBe('After');
  });

  it.each(readdirSync('samples').filter((file) => file.endsWith('.html')))(
    'holds the same article: %s',
    (file) => {
      const document = new DOMParser().parseFromString(readFileSync(`samples/${file}`, 'utf8'), 'text/html');
      const now = () => 0;
      const article = extract(document.cloneNode(true) as Document, URL, { now });
      const packed = packCopy({ document, url: URL, complete: true });
      expect(extract(unpackCopy(packed), URL, { now })).toEqual(article);
    },
  );

  it('sends nothing of a page that no message has room for', () => {
    const document = new DOMParser().parseFromString('', 'text/html');
    document.body.append('x'.repeat(24_000_001));
    expect(packCopy({ document, url: URL, complete: true })).toEqual({ html: '', url: URL, complete: false });
  });
});

function parsed(document: Document, markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}
