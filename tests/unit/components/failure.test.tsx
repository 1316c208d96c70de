import { render } from 'preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FailureView } from '../../../components/failure';
import { HELP } from '../../../components/failure/help';
import { FAILURES } from '../../../utils/browser/failures';
import { speak } from './messages';

beforeAll(() => speak('en'));

describe('failures', () => {
  it('each have words of their own', () => {
    const titles = FAILURES.map((code) => HELP[code].title());
    expect(new Set(titles).size).toBe(FAILURES.length);
  });

  it.each(FAILURES)('%s says why, and offers what can be done', (code) => {
    const place = document.createElement('div');
    const onRemedy = vi.fn();
    render(<FailureView failure={{ code }} onRemedy={onRemedy} />, place);
    expect(place.querySelector('h1')?.textContent).toBe(HELP[code].title());
    expect(place.querySelector('p')?.textContent).toBe(HELP[code].help());
    for (const button of place.querySelectorAll('button')) button.click();
    expect(onRemedy.mock.calls.flat()).toEqual(HELP[code].remedies);
  });

  it('show details to developers only below the explanation, and only of what was not foreseen', () => {
    const place = document.createElement('div');
    render(
      <FailureView failure={{ code: 'unexpected', detail: 'TypeError: x' }} onRemedy={vi.fn()} />,
      place,
    );
    expect(place.lastElementChild?.lastElementChild?.textContent).toBe('TypeError: x');
    render(<FailureView failure={{ code: 'pdf', detail: 'application/pdf' }} onRemedy={vi.fn()} />, place);
    expect(place.textContent).not.toContain('application/pdf');
  });
});
