import { expect, test } from 'vitest';
import { createRoots } from '../../../utils/keep/roots';
import { show, the } from '../hide/page';

test('open roots are met once each, those inside others too', () => {
  show('<div id="a"></div><div id="b"></div><div id="closed"></div>');
  const outer = the('#a').attachShadow({ mode: 'open' });
  outer.innerHTML = '<p id="host"></p>';
  const inner = the('#host', outer).attachShadow({ mode: 'open' });
  the('#closed').attachShadow({ mode: 'closed' });
  const met: ShadowRoot[] = [];
  const roots = createRoots((root) => met.push(root));
  expect(roots.below(document)).toEqual([outer, inner]);
  const late = the('#b').attachShadow({ mode: 'open' });
  expect(roots.newBelow(document)).toEqual([late]);
  expect(roots.newBelow(document)).toEqual([]);
  expect(met).toEqual([outer, inner, late]);
  the('#b').remove();
  expect(roots.met, 'no page is looked through for them').toEqual([outer, inner, late]);
});
