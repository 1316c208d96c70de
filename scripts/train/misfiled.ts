/** A page that a corpus files under a kind and that is plainly of another. */
export interface Misfiled {
  /** Set and id. */
  key: string;
  /** What the page shows, for who wants to see for themselves. */
  evidence: string;
}

/**
 * Pages filed as articles that are none, and the reverse. Two people who saw neither the corpus' kinds nor what Lede
 * says of a page went through 130 pages, half of them those it is least sure of; they agreed on 129. Here are those on
 * which both contradict the corpus and neither doubted. What is called readerable is not measured by them; the verdict is
 * taught them as they are filed, which makes no difference to the others, and what is found of their text counts as ever.
 */
export const MISFILED: readonly Misfiled[] = [
  { key: 'wcxb/0124', evidence: 'A firm presents a concept: a few lines, cards, a call to get in touch.' },
  { key: 'wcxb/0251', evidence: 'A hub of cards, each with a line on another page.' },
  { key: 'wcxb/0285', evidence: 'A form to be filled in for a report, which is not on the page.' },
  { key: 'wcxb/0313', evidence: 'A list of providers with their addresses.' },
  { key: 'wcxb/0316', evidence: 'An index of courses.' },
  { key: 'wcxb/0318', evidence: "A dictionary's entry." },
  { key: 'wcxb/0339', evidence: 'A list of courses, a blurb each.' },
  { key: 'wcxb/0341', evidence: 'A list of webcams with captions.' },
  { key: 'wcxb/0781', evidence: 'A tool that finds legal aid nearby.' },
  { key: 'wcxb/2976', evidence: 'Entries of a database: programs instead of another.' },
  { key: 'wcxb/4245', evidence: "An agency's home page: cards of its cases." },
  { key: 'wcxb/4271', evidence: "A grid of an agency's works." },
  { key: 'wcxb/4420', evidence: 'A shop offers a series of graphics cards, with links to buy them.' },
  { key: 'wcxb/4506', evidence: 'A firm offers its funds: cards, questions to be opened.' },
  { key: 'wcxb/4531', evidence: "A catalogue's index." },
  { key: 'wcxb/4555', evidence: 'A list of teaching materials.' },
  { key: 'wcxb-other/0423', evidence: 'The preface of a book, in continuous prose.' },
  { key: 'wcxb-other/0497', evidence: 'An essay by its author, from beginning to end.' },
];

const KEYS = new Set(MISFILED.map(({ key }) => key));

export const isMisfiled = ({ set, id }: { set: string; id: string }): boolean => KEYS.has(`${set}/${id}`);
