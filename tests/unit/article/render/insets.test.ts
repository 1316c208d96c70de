import { expect, test } from 'vitest';
import { STORY, written } from './written';

const MATH = '<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>';
const annotated = `<math><semantics><mrow>${MATH}</mrow><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math>`;

test.each([
  ['by its alternative text', `<p>So <math alttext="E=mc^2">${MATH}</math> holds.</p>`, 'So E=mc^2 holds.'],
  ['by its source', `<p>So <b>${annotated}</b> holds.</p>`, 'So <b>E=mc^2</b> holds.'],
  ['by its text', `<p>So <math>${MATH}</math></p>`, 'So E=mc2'],
  ['alone', `<div>${annotated}</div>`, 'E=mc^2'],
  [
    'once where it is drawn with letters',
    `<p>So <span><span>${annotated}</span><span aria-hidden="true">E=mc2</span></span> holds.</p>`,
    'So E=mc2 holds.',
  ],
  [
    'as a picture',
    `<p>So <span><span style="display: none">${annotated}</span><img class="math-inline" src="/math/render/svg/1" alt="E=mc^2"></span> holds.</p>`,
    'So E=mc^2 holds.',
  ],
])('a formula is written %s', (_, body, line) => {
  const { html, text } = written(`<p>${STORY}</p>${body}<p>${STORY}</p>`);
  expect(html).toBe(`<p>${STORY}</p><p>${line}</p><p>${STORY}</p>`);
  expect(text.split('\n')[1]).toBe(line.replace(/<\/?b>/g, ''));
});

test('an emoji stays in its sentence', () => {
  const emoji = '<img src="https://s.example/1f600.png" alt="😀" width="72" height="72">';
  expect(written(`<p>Fog again ${emoji}, they wrote.</p>`)).toEqual({
    html: '<p>Fog again 😀, they wrote.</p>',
    text: 'Fog again 😀, they wrote.',
  });
});

test('a photo in a paragraph is a figure', () => {
  expect(written(`<p>${STORY} <img src="/quay.jpg" alt="The quay"> ${STORY}</p>`).html).toContain('<figure>');
});
