/** A page on which one rule of `utils/article/mend` has something to mend. */
export interface MendCase {
  /**
   * The page's body. Blocks are judged as `data-p` on an element around them says, 0 to 1; else as surely the article's.
   * What is expected to be left bears `data-left`; all other text is expected to go.
   */
  html: string;
  head?: string;
}

const title = (text: string): string => `<title>${text}</title>`;
const FERRY =
  'The ferry left the quay an hour late because the fog that had lain over the sound since dawn would not lift, and nobody aboard complained about it.';
const TOLL =
  'The toll for a cart and two horses was raised by a penny in spring, which the carters of the upper villages have never forgiven the council in all the years since then.';
const LAMP =
  'At the lighthouse the keeper counted eleven ships before noon and wrote each of them into a book that his grandfather had begun with a goose quill in another century.';
const HEADLINE = 'Ferry leaves the quay an hour late';

/** By the cause each rule names. */
export const MEND_CASES: Readonly<Record<string, MendCase>> = {
  'a hidden copy of what is shown is for machines': {
    html: `<main><p data-left>${FERRY}</p><p data-left>${TOLL}</p></main>
      <div style="display:none" hidden><p>${FERRY}</p><p>${TOLL}</p><p>500</p></div>`,
  },
  'a paragraph that stands twice is read once': {
    html: `<main><p data-left>${FERRY}</p><p data-left>${TOLL}</p></main><section><p>${FERRY}</p><p>${TOLL}</p></section>`,
  },
  'the story begins with its headline': {
    head: title(HEADLINE),
    html: `<ul><li>${LAMP}</li></ul><div><h1 data-left>${HEADLINE}</h1><p data-left>${FERRY}</p><p data-left>${TOLL}</p><p data-left>${LAMP} Indeed.</p></div>`,
  },
  'what a template calls a column beside the story is beside it': {
    html: `<div><div><p data-left>${FERRY}</p><p data-left>${TOLL}</p></div><div class="page-sidebar"><p>${LAMP}</p></div></div>`,
  },
  'links under a label of other stories lead away, and so does the label': {
    html: `<div><p data-left>${FERRY}</p><p>Don't miss</p><p><a href="/toll">Toll for carts is raised again</a> [Video]</p><p><a href="/lamp">Eleven ships by noon</a></p>
      <p data-left>${TOLL}</p><p data-left>Don't miss</p><p data-left>${LAMP} <a href="/lamp">Eleven ships</a></p><h2 data-left>Features</h2><ul><li data-left><a href="/a">A lamp that never goes out</a></li></ul></div>`,
  },
  'the label of an advertisement is none of the text': {
    html: `<p data-left>${FERRY}</p><p>Advertisement</p><p data-left>${TOLL}</p><ul><li data-left>Advertising</li><li data-left>${LAMP}</li></ul>`,
  },
  'another story below this one is none of it': {
    head: title(HEADLINE),
    html: `<article><h1 data-left>${HEADLINE}</h1><p data-left>${FERRY}</p><p data-left>${TOLL}</p><p data-left>${LAMP}</p></article><article><h2 data-left>The toll</h2><p data-left>${TOLL} Indeed.</p></article><article><h1>Eleven ships</h1><p>${LAMP} Before noon.</p></article>`,
  },
  'a list that names this very story among others is a list of stories': {
    head: title(HEADLINE),
    html: `<p data-left>${FERRY}</p><ul><li><a href="/a">${HEADLINE}</a> ${FERRY.slice(0, 60)}</li><li><a href="/b">Toll raised</a> ${LAMP}</li></ul>`,
  },
  'a table of data is one thing': {
    html: `<p data-left>${FERRY}</p><table data-left><tr><th>Quay</th><th>Ships</th></tr><tr><td>North</td><td>eleven</td></tr>
      <tr><td>South</td><td data-p="0.1">four</td></tr><tr><td>West</td><td>six</td></tr></table>`,
  },
  'the items of a list are read together': {
    html: `<ul><li data-left>${FERRY}</li><li><p data-left>${TOLL}</p><p data-p="0.1">Share this</p></li><li data-left data-p="0.2">A short item</li></ul>`,
  },
  'a paragraph that is one link and says "read more" leads away': {
    html: `<p data-left>${FERRY}</p><p><a href="/toll">Read more: the toll for a cart is raised again</a></p>`,
  },
  'what is written for machines is no text': {
    html: `<p data-left>${FERRY}</p><div>2031-05-04T08:57:40+01:00</div><div>harbour2031binary_PX77_VIEW</div>`,
  },
  'the way to a page, written above its text, is navigation': {
    html: `<div><a href="/">Home</a> › <a href="/sea">Sea</a> › Ferries</div><p data-left>${FERRY}</p>`,
  },
  'a form beside the text is no part of it': {
    html: `<main><p data-left>${FERRY}</p><p data-left>${TOLL}</p><p data-left>${LAMP}</p></main><div>Your address <input type="email"></div>`,
  },
  'the sentence under the headline begins the story': {
    head: `${title(HEADLINE)}<meta name="description" content="Fog over the sound kept the morning boat at its moorings.">`,
    html: `<h1 data-left>${HEADLINE}</h1><p data-p="0.02" data-left>Fog over the sound kept the morning boat at its moorings.</p><p data-left>${FERRY}</p>`,
  },
  'an introduction that is set as the headline is text': {
    head: title('The late ferry | The Post'),
    html: `<h1 data-p="0.1" data-left>${FERRY} The council asked why, and until it is told so by the company it keeps back half of the yearly fee.</h1><p data-left>${LAMP}</p>`,
  },
  'who reported, wrote and edited stands at the end of the story': {
    html: `<div><p data-left>${FERRY}</p><p data-p="0.1" data-left>(Reporting by Ada Wren; Editing by Tom Pell)</p></div>`,
  },
  'nothing follows the sign-off but what the site adds to every story': {
    html: `<p data-left>${FERRY}</p><p data-left>(Reporting by Ada Wren; Editing by Tom Pell)</p><p>All of today's boats</p>`,
  },
  'a line without a word parts what stands on both sides of it': {
    html: `<p>—</p><p data-left>${FERRY}</p><p data-left>* * *</p><p data-left>${TOLL}</p><p>—</p>`,
  },
  'notes belong to the text that refers to them': {
    html: `<p data-left>${FERRY} <a href="#note-1">1</a></p><ol><li id="note-1" data-p="0.1" data-left>The keeper's book, page nine.</li></ol>`,
  },
  'a heading belongs to the text under it': {
    html: `<div><p data-left>${FERRY}</p><h2 data-p="0.2" data-left>The toll</h2><p data-left>${TOLL}</p></div>`,
  },
  'a line that ends with a colon belongs to the text under it': {
    html: `<div><p data-p="0.1">The keeper wrote in the book:</p><p data-p="0.1">Ada Wren</p><p data-p="0.1">Written in the keeper's book on the third day:</p><p data-p="0.1" data-left>Written in the keeper's book on the fourth day:</p><blockquote><p data-left>${LAMP}</p></blockquote><p data-p="0.1">Photo:</p><p data-left>${FERRY}</p></div>`,
  },
  'a heading with nothing under it heads what was dropped': {
    html: `<p data-left>${FERRY}</p><h2>More boats</h2>`,
  },
};
