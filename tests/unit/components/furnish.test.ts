import { describe, expect, it } from 'vitest';
import { furnish } from '../../../components/article/furnish';

const labels = { table: 'Table', code: 'Code' };

function furnished(html: string, newTab = false): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  furnish(body, { newTab, labels });
  furnish(body, { newTab, labels });
  return body;
}

describe('furnish', () => {
  it('puts a table into one scrolling box that the keyboard reaches, named by its caption', () => {
    const body = furnished('<table><caption>Fares</caption><tr><td>48</td></tr></table>');
    expect(body.querySelectorAll('.scroller')).toHaveLength(1);
    const box = body.querySelector<HTMLElement>('.scroller');
    expect(box?.firstElementChild?.localName).toBe('table');
    expect(box?.tabIndex).toBe(0);
    expect(box?.getAttribute('aria-label')).toBe('Fares');
  });

  it('leaves a table within a table where it is', () => {
    const body = furnished('<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>');
    expect(body.querySelectorAll('.scroller')).toHaveLength(1);
  });

  it('lets code scroll by itself', () => {
    const code = furnished('<pre>GET /crossings</pre>').querySelector('pre');
    expect(code?.tabIndex).toBe(0);
    expect(code?.getAttribute('aria-label')).toBe('Code');
  });

  it('sends no referrer with pictures', () => {
    expect(furnished('<img src="https://img.example/a.jpg">').querySelector('img')?.referrerPolicy).toBe(
      'no-referrer',
    );
  });

  it('opens links in a tab of their own where asked, but not those to footnotes', () => {
    const html = '<a href="https://example.org/">out</a><a href="#fn1">1</a>';
    const [out, note] = furnished(html, true).querySelectorAll('a');
    expect(out?.target).toBe('_blank');
    expect(out?.rel).toContain('noopener');
    expect(note?.target).toBe('');
    expect(furnished(html).querySelector('a')?.target).toBe('');
  });
});
