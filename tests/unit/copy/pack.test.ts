import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../../utils/article';
import { packPage, unpackCopy } from '../../../utils/copy';

/** jsdom lays nothing out: here a class says what is not seen. */
beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.classList.contains('gone');
  };
});

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The body of a page, as a script may have built it, after it was packed and unpacked. */
function sent(build: (body: HTMLElement) => void): HTMLElement {
  const page = parse('');
  build(page.body);
  return unpackCopy(packPage(page)).body;
}

/** Elements one in the other, with a text in the innermost, whatever a parser would make of them. */
function nest(names: string, text: string): Element {
  const [name = 'div', ...inner] = names.split(' ');
  const element = document.createElement(name);
  if (inner.length > 0) element.append(nest(inner.join(' '), text));
  else element.append(text);
  return element;
}

describe('a packed page', () => {
  it('keeps structure, attributes and text', () => {
    const markup =
      '<article lang="en"><p class="a b">1 &lt; 2 &amp; <b title="&quot;">so</b></p><pre>\n\na\n b</pre><math><mi>x</mi></math></article>';
    const body = sent((into) => {
      into.innerHTML = markup;
    });
    expect(body.innerHTML).toBe(parse(markup).body.innerHTML);
    expect(body.querySelector('mi')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  });

  it.each([
    'p div',
    'a span a',
    'p p',
    'table div',
    'table tr x-cell',
    'div td',
    'h2 h3',
    'button button',
    'form form',
    'select div',
    'xmp',
    'plaintext',
    'listing',
  ])('is no other tree where a parser would make one of it: %s', (names) => {
    const page = parse('');
    page.body.append(nest(names, '<b>Text</b> --> </script>'), page.createElement('hr'));
    const { body } = unpackCopy(packPage(page));
    expect(body.isEqualNode(page.body)).toBe(true);
  });

  it('keeps what scripts put into the head in the head', () => {
    const page = parse('<meta name="a">');
    page.head.append(nest('noscript', '<img>'), nest('div', 'words'), page.createElement('meta'));
    const { head } = unpackCopy(packPage(page));
    expect([...head.children].map(({ localName }) => localName)).toEqual(['meta', 'noscript', 'div', 'meta']);
  });

  it('keeps the data of scripts and nothing else that no reader sees', () => {
    const body = sent((into) => {
      into.innerHTML = `<script type="application/ld+json">{"a":"</b><!-- b>"}</script><script>let a = 1</script>
        <style>p { color: red }</style><template><p>Never</p></template><!-- Comment --><svg><text>Sign</text></svg>
        <p onclick="run()" data-a="1">Words</p><iframe srcdoc="<p>Framed</p>"></iframe>`;
    });
    expect(body.textContent?.replace(/\s+/g, ' ').trim()).toBe('{"a":"</b><!-- b>"} Words');
    expect(body.querySelector('p')?.getAttributeNames()).toEqual(['data-a']);
    expect(body.querySelector('iframe')?.attributes).toHaveLength(0);
    expect(body.querySelector('svg')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('marks what is not seen, the outermost of it, and takes no mark from the page', () => {
    const body = sent((into) => {
      into.innerHTML =
        '<p data-lede-not-visible>Seen</p><div class="gone"><p class="gone">Not seen</p></div><script class="gone"></script>';
    });
    const marked = [...body.querySelectorAll('[data-lede-not-visible]')];
    expect(marked.map(({ localName }) => localName)).toEqual(['div']);
  });

  it('flattens open shadow trees and slots', () => {
    const body = sent((into) => {
      into.innerHTML = '<x-card><b slot="title">Title</b>Rest</x-card>';
      const shadow = (into.firstElementChild as Element).attachShadow({ mode: 'open' });
      shadow.innerHTML = '<h2><slot name="title">None</slot></h2><p><slot name="more">More</slot></p>';
    });
    expect(body.innerHTML).toBe(
      '<x-card><h2><slot name="title"><b slot="title">Title</b></slot></h2><p><slot name="more">More</slot></p></x-card>',
    );
  });

  it('is read through the prototypes, whatever names the page gives', () => {
    const body = sent((into) => {
      into.innerHTML =
        '<form><input name="firstChild"><input name="attributes"><input name="append"><input name="setAttribute"><p>Kept</p>too</form><img name="body">';
    });
    expect(body.querySelector('form > p')?.textContent).toBe('Kept');
    expect(body.textContent).toBe('Kepttoo');
  });

  it('makes do with names that a parser takes and nothing else', () => {
    const body = sent((into) => {
      into.innerHTML = '<p a"b="1" c="2">One</p><a<b>Two</a<b>';
    });
    expect(body.textContent).toBe('OneTwo');
    expect(body.querySelector('p')?.getAttribute('c')).toBe('2');
  });

  it('leaves out attributes that would take the room of the text', () => {
    const page = parse(`<img alt="Boat" src="data:image/png;base64,${'A'.repeat(1_000_000)}"><p>Text</p>`);
    const { body } = unpackCopy(packPage(page));
    expect(body.innerHTML).toBe('<img alt="Boat"><p>Text</p>');
  });

  it('says where it had no room for all: too deep, too large', () => {
    expect(packPage(parse('<p>Short</p>')).complete).toBe(true);
    const deep = parse('');
    deep.body.append(nest(Array(900).fill('div').join(' '), 'Deep'));
    const large = parse('<p>a</p><p>b</p>');
    large.querySelector('p')?.append('x'.repeat(10_000_001));
    for (const page of [deep, large]) expect(packPage(page).complete).toBe(false);
    expect(packPage(large).tree.length).toBeLessThan(1_000);
    expect(unpackCopy(packPage(deep)).querySelectorAll('div').length).toBeGreaterThan(500);
  });

  it.each(readdirSync('samples').filter((file) => file.endsWith('.html')))(
    'holds the same article: %s',
    (file) => {
      const page = parse(readFileSync(`samples/${file}`, 'utf8'));
      const now = () => 0;
      const url = 'https://news.example/ferry';
      const copy = unpackCopy(packPage(page));
      expect(extract(copy, url, { now })).toEqual(extract(page, url, { now }));
    },
  );
});
