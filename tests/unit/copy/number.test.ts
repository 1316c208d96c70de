import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packNumbered, unpackNumbered } from '../../../utils/copy';

const parse = (html: string): Document =>
  new DOMParser().parseFromString(`<!DOCTYPE html>${html}`, 'text/html');

/** Whether each element of a copy is the one with the same number in the page. */
function isNumbered(page: Document, exact: boolean): boolean {
  const { copy, elements } = packNumbered(page, exact);
  const unpacked = unpackNumbered(copy);
  if (!unpacked) return false;
  const copied = [...unpacked.querySelectorAll('*')];
  return (
    copied.length === elements.length &&
    copied.every((element, i) => {
      const { localName, className, id, childElementCount } = elements[i] as Element;
      return (
        element.localName === localName &&
        element.className === className &&
        element.id === id &&
        element.childElementCount === childElementCount
      );
    })
  );
}

/** Elements one in the other, whatever a parser would make of them. */
function nest(names: string): Element {
  const [name = 'div', ...inner] = names.split(' ');
  const element = document.createElement(name);
  element.className = name;
  if (inner.length > 0) element.append(nest(inner.join(' ')));
  return element;
}

describe('a numbered copy', () => {
  it.each(readdirSync('samples').filter((file) => file.endsWith('.html')))(
    'has the elements of the page, in their order: %s',
    (file) => {
      const page = parse(readFileSync(`samples/${file}`, 'utf8'));
      expect(isNumbered(page, true)).toBe(true);
    },
  );

  it('is markup where a parser makes the same of it', () => {
    const page = parse('<p class="a b">1 &lt; 2<br><b title="&quot;">so</b></p><ul><li>x<li>y</ul>');
    expect(packNumbered(page, false).copy).toHaveProperty('html');
    expect(isNumbered(page, false)).toBe(true);
  });

  it.each(['p div', 'a span a', 'table tr', 'form form', 'button button', 'select div', 'h2 h3'])(
    'is no markup where a parser makes another tree of it, but exact: %s',
    (names) => {
      const page = parse('<hr>');
      page.body.append(nest(names), page.createElement('hr'));
      expect(unpackNumbered(packNumbered(page, false).copy)).toBeNull();
      expect(isNumbered(page, true)).toBe(true);
    },
  );

  it('leaves code out, keeps data, and is right about what stands in it', () => {
    const page = parse(`<head><script>"<noscript><p>"</script><style>p > b { color: red }</style></head>
      <script type="application/ld+json">{"a":1}</script><p>Text</p><script>1 < 2</script>
      <script>ads.show(); ${'later(); '.repeat(40)}end()</script>`);
    const { copy } = packNumbered(page, false);
    expect(copy).toMatchObject({ html: expect.not.stringMatching(/<noscript|color|1 &lt; 2|1 < 2|end/) });
    expect(copy).toMatchObject({ html: expect.stringMatching(/>ads\.show\(\); later/) });
    const last = [...(unpackNumbered(copy)?.querySelectorAll('script') ?? [])].at(-1);
    expect(last?.getAttribute('data-lede-code'), 'It is no text').toMatch(/^ads\.show\(\); later/);
    expect(last?.textContent).toBe('');
    expect(unpackNumbered(copy)?.querySelector('script[type]')?.textContent).toBe('{"a":1}');
    expect(isNumbered(page, false)).toBe(true);
  });

  it('is not taken in by texts of scripts that end them, nor by comments that begin one', () => {
    const page = parse('<p id="a"></p>');
    const script = page.createElement('script');
    script.append('"</script><p>"');
    page.body.prepend(script);
    expect(unpackNumbered(packNumbered(page, false).copy)).toBeNull();
    const commented = parse('<p id="a"></p><!-- <script> --><p id="b"></p><script>1</script><p id="c"></p>');
    expect(unpackNumbered(packNumbered(commented, false).copy)).toBeNull();
    for (const other of [page, commented]) expect(isNumbered(other, true)).toBe(true);
  });

  it('comes out as it went in whatever a script begins with', () => {
    const page = parse('<p>Text</p><svg><script></script></svg>');
    for (const script of page.querySelectorAll('script'))
      script.textContent = `a = "&amp;${'x'.repeat(151)}&amp;`;
    const other = page.createElement('script');
    other.append('one;\r\ntwo');
    page.body.append(other);
    expect(unpackNumbered(packNumbered(page, false).copy)).not.toBeNull();
  });

  it('is quick whatever begins and does not end', () => {
    const begun = ['script', 'style', 'noscript'].map((name) => `<${name} `.repeat(40_000)).join('');
    const page = parse(`<p>Text</p><!-- ${begun} -->`);
    const { copy } = packNumbered(page, false);
    expect(copy).toHaveProperty('html');
    expect(isNumbered(page, false)).toBe(true);
  });

  it('leaves out pictures written into the page where it has to be exact', () => {
    const page = parse(`<img src="data:image/png;base64,${'A'.repeat(3_000)}" alt="Boat"><p>Text</p>`);
    expect(unpackNumbered(packNumbered(page, true).copy)?.body.innerHTML).toBe('<img alt="Boat"><p>Text</p>');
  });

  it('tells whether names have a case', () => {
    const quirky = new DOMParser().parseFromString('<p class="Slot"></p>', 'text/html');
    expect(unpackNumbered(packNumbered(quirky, false).copy)?.compatMode).toBe('BackCompat');
    expect(unpackNumbered(packNumbered(parse('<p>'), false).copy)?.compatMode).toBe('CSS1Compat');
  });

  it('of a page that is too large for markup is exact at once, as far as it goes', () => {
    const page = parse('<i></i>'.repeat(40_001));
    expect(packNumbered(page, false).copy).toHaveProperty('tree');
    const wide = parse(`<p title="${'x'.repeat(10_000_001)}"></p>`);
    expect(packNumbered(wide, false).copy).toHaveProperty('tree');
  });

  it('takes nothing from shadow trees, which have their own', () => {
    const page = parse('<x-card><b>Title</b></x-card>');
    (page.body.firstElementChild as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>Shadow</p>';
    for (const exact of [false, true]) {
      const copy = unpackNumbered(packNumbered(page, exact).copy);
      expect(copy?.body.innerHTML).toBe('<x-card><b>Title</b></x-card>');
    }
  });
});
