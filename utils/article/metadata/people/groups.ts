import { fold } from '../../../dom';
import { agencyNamed } from '../wire/agencies';
import { either } from './roles';
import { NOBODY } from './words';

/**
 * Words by which a name is known to be a newsroom's, lower case: at its end, at its beginning. Not "team", "staff" and
 * "desk" by themselves: blogs sign so, "Harbour Post Team", and nobody else is named there.
 */
const NEWSROOM_ENDS = 'reporters|(?:web|online) (?:desk|team)';
const NEWSROOM_BEGINS =
  'redacción|redazione|rédaction|redação|redakcja|redactie|agencias?|agência|agências|agenzia|agenzie|agences?|la redacción|la redazione|la rédaction|da redação|责任编辑|責任編輯|编辑|編輯';
/** What papers call themselves: with "Staff" behind it, it is the paper's. */
const PAPERS =
  'herald|times|tribune|post|press|gazette|journal|chronicle|express|telegraph|mail|guardian|star';
const GROUPS = 'staff(?: writers?| reports?)?|desk|news ?desk|editors|writers|correspondents';

const NEWSROOM = new RegExp(
  `(?:^| )(?:${NEWSROOM_ENDS})$|^(?:${NEWSROOM_BEGINS})(?:(?: |[:：] ?)\\S+)?$|(?:^| )(?:${PAPERS}) (?:${GROUPS})$`,
  'i',
);
const GROUP = new RegExp(`^(.+?) (?:web |news )?(?:${GROUPS}|team)$`, 'i');

/** Whether a name is a newsroom's: "Herald Reporters", "Reuters Staff", "Redazione Online". */
export function isNewsroom(name: string): boolean {
  if (NEWSROOM.test(name)) return true;
  const owner = GROUP.exec(name)?.[1];
  return owner !== undefined && agencyNamed(owner) !== null;
}

/** Words by which an employer is known behind a name. Not "post" and "press", which are surnames. */
const ORGANISATIONS =
  'university|universität|universidad|université|università|universidade|universiteit|uniwersytet|college|school|institute|institut|instituto|istituto|academy|center|centre|foundation|hospital|clinic|tribune|times|herald|gazette|chronicle|journal|newspaper|magazine|news|media|network|radio|tv|television|inc|llc|ltd|gmbh|bbc|cnn|cbs|nbc|abc|npr|cnbc|usa today|agency';
const ORGANISATION = new RegExp(`(?:^|[ .])(?:${either(ORGANISATIONS)})\\.?(?: |$)`, 'i');

/** Whether what stands behind a name is an employer's name. */
export const isOrganisation = (words: string): boolean => ORGANISATION.test(words);

/** Words before an agency that a text is written with the help of. */
const WITH_AGENCY = /^(.*?)\s*\b(?:avec|mit|con|com|met|with|from)\s+(\S.*)$/i;
const AGENCIES_AT_LARGE: ReadonlySet<string> = new Set(
  'agences|agencias|agencies|agências|agenzie|agenturen|agentur|agentschappen|persbureaus|wire services|wires'.split(
    '|',
  ),
);
/** A name with an article is a paper's, "Le Monde", where an agency stands beside it. */
const ARTICLE = /^(?:the|le|la|les|el|los|il|lo|o|der|die|das|het|de) /i;

/** A name without the agency that helped: "Jean Dupont avec AFP". Empty where the rest is a paper. */
export function withoutAgency(name: string): string {
  const [, before = '', agency = ''] = WITH_AGENCY.exec(name) ?? [];
  if (!agency || !(agencyNamed(agency) || AGENCIES_AT_LARGE.has(fold(agency)))) return name;
  return ARTICLE.test(before) ? '' : before;
}

/** The parts of a text with a slash where one is an agency and the other a name or a newsroom; else the text itself. */
export function partsAroundAgency(text: string): string[] {
  if (!text.includes('/')) return [text];
  const parts = text.split('/').map((part) => part.trim());
  const others = parts.filter((part) => !agencyNamed(part));
  // "det/dpa" is a sign: who knows it has a name for it.
  const isMeant = (part: string): boolean => part.includes(' ') || NOBODY.has(fold(part)) || isNewsroom(part);
  return others.length < parts.length && others.every(isMeant) ? parts : [text];
}
