const WORDS =
  'river council harbour evening station ministers letters garden winter bridge market quietly across'.split(
    ' ',
  );

/** A sentence of `length` words, different for every `seed`. */
function sentence(seed: number, length: number): string {
  const words = Array.from({ length }, (_, i) => WORDS[(seed * 7 + i * (seed % 5) + i) % WORDS.length]);
  return `${words.join(' ')} ${seed}, they said.`;
}

/** Sixteen nodes: two paragraphs of an article, the first with a link and a stressed word. */
function paragraphs(seed: number): string {
  return `<p>${sentence(seed, 18)} <a href="/topic/${seed}">${sentence(seed + 1, 3)}</a> ${sentence(seed + 2, 12)} <em>${sentence(seed, 2)}</em>, ${sentence(seed + 3, 9)}</p>
<p>${sentence(seed + 4, 30)}</p>`;
}

/** A teaser as pages repeat them: a picture, a linked headline, a line of text. */
function teaser(seed: number): string {
  return `<li class="card"><a href="/story/${seed}"><img src="/i/${seed}.jpg" alt=""><span>${sentence(seed, 6)}</span></a><div class="meta"><span>${seed} hours ago</span></div></li>`;
}

/** Nodes that one round of `rounds` adds, counted on the parsed document: two paragraphs and a teaser. */
const NODES_A_ROUND = 27;

/** A news page of about `nodes` nodes: half of them the article's, half a list of teasers. */
export function generatePage(nodes: number): string {
  const rounds = Math.max(1, Math.round(nodes / NODES_A_ROUND));
  const body: string[] = [];
  const cards: string[] = [];
  for (let seed = 1; seed <= rounds; seed++) {
    body.push(paragraphs(seed));
    cards.push(teaser(seed));
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge that was late</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>The bridge that was late</h1><div class="article-body">${body.join('\n')}</div></article></main>
<aside><h2>More stories</h2><ul>${cards.join('\n')}</ul></aside><footer><p>All rights reserved.</p></footer></body></html>`;
}

/** A news page of at least `bytes` bytes. */
export function generateBytes(bytes: number): string {
  const probe = generatePage(10_000);
  return generatePage(Math.ceil((10_000 * bytes * 1.02) / probe.length));
}
