/** Kinds of elements, of attributes, of words and of categories, each a list parted by blanks. */
export const KINDS = {
  /** What running text is made of. */
  flow: 'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd span a b i em strong',
  /** What heads or lists something. */
  entries: 'h1 h2 h3 h4 h5 h6 li dt dd',
  /** What holds a sentence. */
  text: 'p h1 h2 h3 h4 h5 h6 blockquote',
  /** Elements that a layout hangs on. */
  structure: 'html body main tbody thead tr td th colgroup',
  /** What may be one line that leads to other stories: editors set it as a quotation or in a table, too; what may stand under one. */
  lead: 'p blockquote table',
  led: 'p div',
  /** What names of ids and classes are not read of in general. */
  lines: 'p h1 h2 h3 h4 h5 h6 li',
  /** Words with which a name says that something is not there. */
  denials: 'has no not with without hide remove wp category term',
  /** The same at its end: `ad-free`; and what a dictionary has: `related-words`. */
  lastDenials: 'free less false off disabled word words',
  /** Attributes that say what an element is called, besides class and id. */
  naming: 'data-testid data-component data-react-component data-hook',
  /** Pictures, players, frames. */
  media: 'img iframe video audio embed object canvas',
  /** Fields of forms. */
  fields: 'input select textarea',
  /** What is clicked. */
  controls: 'a button label option summary',
  /** Categories whose things are frames: of them a picture has to be one to count. */
  framed: 'ad recommend-ads social',
  /** Categories that want something of the reader, as gates do. */
  offers: 'newsletter subscribe-promo',
  /** Categories that are outside the article wherever its text has ended. */
  behind: 'author tags comments',
  /** Categories of things that a sentence invites to. */
  invited: 'newsletter subscribe-promo cookie',
  /** Categories of bars that stand above the text as often as behind it. */
  above: 'social',
  /** Categories of lists of titles. */
  titled: 'related',
  /** Categories of calls to do something: how an article may end, in a box of its own. */
  calls: 'subscribe-promo',
  /** Categories of lists whose heading goes with them, whatever it says. */
  under: 'related recommend-ads',
  /** Categories whose headings are clutter where they stand over nothing. */
  lone: 'related comments',
  /** Names of sites under which everybody has a host: of blogs, of a state's offices. */
  platforms:
    'substack wordpress blogspot medium github gitlab tumblr wixsite weebly squarespace typepad livejournal over-blog hatenablog fc2 tistory naver ghost beehiiv notion webflow netlify vercel pages herokuapp myshopify gouv gob gc admin europa nhs bund',
  /** Categories of things with words of their own, for a heading to stand above. */
  headed: 'related newsletter subscribe-promo comments',
};
