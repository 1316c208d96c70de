import { describe, expect, it } from 'vitest';
import { textOf } from '../../bench/page/text';

describe('the text of an extractor’s HTML', () => {
  it('has a line for each block and keeps inline text together', () => {
    expect(textOf('<div><h2>Head</h2><p>One <b>bo</b>ld\n  word</p><ul><li>a<li>b</ul>tail</div>')).toBe(
      'Head\nOne bold word\na\nb\ntail',
    );
  });

  it('leaves out captions, scripts and pictures', () => {
    const html =
      '<figure><img alt="x"><figcaption>Photo: Reuters</figcaption></figure><script>1</script><p>Text';
    expect(textOf(html)).toBe('Text');
  });

  it('parts the cells of a row and the lines of a verse', () => {
    expect(textOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>x<br>y')).toBe(
      'a b\nc\nx\ny',
    );
  });
});
