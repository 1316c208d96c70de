import { saysWall } from '../../clutter/walls';
import { fold } from '../../dom';
import { isSignOff } from '../sign-off';
import { noticesOf } from './fields/notices';
import { agencyAlone, agencyIn, type Source, takenOverFrom } from './fields/origin';
import type { Naming } from './people/names';
import { type Length, lengthOf } from './reading';
import type { Credits, Notice } from './schema';
import { creditsIn, helpersIn, NO_CREDITS } from './wire/credits';
import { type Dateline, readDateline } from './wire/dateline';

/** What reading the body needs to know of the page. */
export interface Surroundings {
  naming: Naming;
  /** Day of publication as declared; null for none. */
  published: string | null;
  /** The page's own time in milliseconds, from which a date without a year counts; null where it tells of none. */
  pageTime: () => number | null;
  /** Texts in the page's own boxes for notices, and what its data declare. */
  noticeBoxes: readonly string[];
  declaredNotices: readonly Notice[];
}

/** What only the article's text tells. */
export interface Told {
  dateline: (Dateline & { source: string }) | null;
  credits: Credits;
  /** The agency named in dateline or sign-off, or alone at the text's end. */
  agency: { value: string; source: string } | null;
  syndicatedFrom: Source | null;
  notices: Notice[];
  /** A wall's words stand in the text itself. */
  walled: boolean;
  length: Length;
}

/** A dateline stands at the beginning of one of the first paragraphs: a headline or byline may be before it. */
const FIRST = 4;
/** Sign-offs and sources stand in the last paragraphs: a correction or a note may come behind. */
const LAST = 8;
/** Characters of a line that is a source and nothing else. */
const MAX_SOURCE = 60;

export function readBody(text: string, around: Surroundings): Told {
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const dateline = datelineOf(paragraphs, around);
  const last = paragraphs.slice(-LAST);
  const signOffs = last.filter(isSignOff);
  const helpers = last.flatMap((line) => (signOffs.includes(line) ? [] : helpersIn(line, around.naming)));
  const credits = signOffs
    .map((line) => creditsIn(line, around.naming))
    .reduce(joined, { ...NO_CREDITS(), additionalReporting: helpers });
  const ending = last.map(sourceIn).findLast((name) => name !== null);
  const agency = dateline?.agency
    ? { value: dateline.agency, source: dateline.source }
    : ending
      ? { value: ending, source: 'text.source' }
      : null;
  return {
    dateline,
    credits,
    agency,
    syndicatedFrom: takenOverFrom(paragraphs),
    notices: noticesOf(paragraphs, around.noticeBoxes, around.declaredNotices, around.naming.language),
    walled: last.slice(-3).some(saysWall),
    length: lengthOf(text, around.naming.language),
  };
}

/** Labels of a source, and of an agency whose material was used. */
const SOURCE =
  /^\W*(?:(?:source|quelle|fonte|fuente|bron|źródło|источник|джерело|kaynak|المصدر|منبع|מקור|स्रोत|来源|來源|출처)\s*[:：]|(?:mit material (?:der|von)|avec|mit|con|com|met|with)\s)/i;
/** "© 2025 AFP. All rights reserved." */
const COPYRIGHT = /^\W*(?:©|\(c\)|copyright)\s*©?\s*(?:\d{4}\s*)?([^.]{2,40})(?:\.|$)/i;

/** The agency that a short line names as its source: "(Reuters)", "Quelle: dpa"; or a longer one as its owner. */
function sourceIn(line: string): string | null {
  const owner = COPYRIGHT.exec(line)?.[1];
  if (owner) return agencyIn(owner);
  if (line.length > MAX_SOURCE) return null;
  return SOURCE.test(line) ? agencyIn(line.replace(SOURCE, '')) : agencyAlone(line);
}

function datelineOf(
  paragraphs: readonly string[],
  { naming, published, pageTime }: Surroundings,
): Told['dateline'] {
  for (const paragraph of paragraphs.slice(0, FIRST)) {
    const reference = published ? Date.parse(published) : (pageTime() ?? yearIn(paragraphs));
    const dateline = readDateline(paragraph, { language: naming.language, reference });
    if (dateline) return dateline;
  }
  return null;
}

/** Of a page that tells no time at all: the end of the latest year its text speaks of. */
function yearIn(paragraphs: readonly string[]): number | null {
  const years = paragraphs.flatMap((text) =>
    [...text.matchAll(/(?<![\d.,$€£])((?:19|20)\d\d)(?![\d%]|[.,]\d)/g)].map(([year]) => Number(year)),
  );
  return years.length > 0 ? Date.UTC(Math.max(...years), 11, 31) : null;
}

function joined(a: Credits, b: Credits): Credits {
  const both = NO_CREDITS();
  for (const role of Object.keys(both) as (keyof Credits)[])
    both[role] = [
      ...a[role],
      ...b[role].filter((name) => !a[role].some((known) => fold(known) === fold(name))),
    ];
  return both;
}
