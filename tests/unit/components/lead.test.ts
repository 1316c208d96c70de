import { describe, expect, it } from 'vitest';
import { needsLead } from '../../../components/article/lead';

const LEAD = 'https://img.example/2025/ferry-1200x675.jpg?w=1200';
const STORY = `<p>${'The boat was there, and so was half the town. '.repeat(3)}</p>`;

describe('needsLead', () => {
  it('shows the lead above a body without pictures', () => {
    expect(needsLead(LEAD, STORY)).toBe(true);
  });

  it('leaves it to a body that begins with any picture', () => {
    expect(needsLead(LEAD, `<figure><img src="https://img.example/other.png"></figure>${STORY}`)).toBe(false);
  });

  it.each([
    ['the same file', 'https://img.example/2025/ferry.jpg'],
    ['another size of it', 'https://img.example/2025/ferry-640x360.jpg'],
    ['another format and place', 'https://cdn.example/x/ferry.webp?q=80&amp;w=900'],
    ['its scaled original', 'https://img.example/2025/ferry-scaled.jpg'],
  ])('leaves it to a body that holds %s further down', (_, src) => {
    expect(needsLead(LEAD, `${STORY}<img alt="a > b" src="${src}">`)).toBe(false);
  });

  it('shows it above a body with other pictures further down', () => {
    expect(needsLead(LEAD, `${STORY}<img loading="lazy" src="https://img.example/pier.jpg">`)).toBe(true);
  });

  it('does not take two addresses without a file name for one picture', () => {
    expect(needsLead('https://img.example/?id=1', `${STORY}<img src="https://img.example/?id=2">`)).toBe(
      true,
    );
  });
});
