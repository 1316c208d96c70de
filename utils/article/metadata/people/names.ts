import { fold, squeeze } from '../../../dom';
import { remembering } from '../../../dom/remember';
import { siteKey } from '../site-key';
import { agencyNamed } from '../wire/agencies';
import { decodeTwice } from './entities';
import { isNewsroom, isOrganisation, partsAroundAgency, withoutAgency } from './groups';
import { withoutOff } from './off';
import { beginsAsRole, behindRole, either, isRole, parted } from './roles';
import { NAME_WORDS, NOBODY } from './words';

export interface Person {
  name: string;
  role?: string;
  url?: string;
}

export interface Naming {
  /** BCP 47 of the page. */
  language: string | null;
  /** Names of the site, by `siteKey`: nobody is called so, but the owner of a site of that name. */
  sites: ReadonlySet<string>;
  /** What is named is said to be no person: then the site's name is none either, whatever it looks like. */
  organisation?: boolean;
  /** What is named is said to be one person: then "Von Miller" and "De Elizabeth" are names. */
  person?: boolean;
}

/** A longer text is no list of names. */
const MAX_LENGTH = 400;
const MAX_NAMES = 12;
/** Characters of one name: "Maria del Carmen Gutiérrez de la Fuente" has forty. */
const MAX_NAME = 60;
const MAX_WORDS = 6;

/** Where a name ends and something else of it begins: a place, an employer. */
const TAIL =
  /\s+(?:on|in|at|by|von|Von|par|por|Follow)$|\s+(?:in|at|for|For|aus|para|pour|from|of the|of|with|on|en|em|à|w|в|из)\s+(?:the\s+)?[\p{Lu}\p{N}].*$/u;
/** "Jane Doe BBC Wales": words in capitals behind a whole name, and what follows them. */
const EMPLOYER = /^([A-ZÀ-Þ][a-zß-ɏ'’-]+ [A-ZÀ-Þ][a-zß-ɏ'’-]+) [A-Z]{3,} [A-Z].*$/;
/** What buttons, links and menus say beside a byline. */
const INTERFACE =
  /^(?:view|add|all|our|see|meet|listen|watch|more|get|sign|log|read|show|open|subscribe|follow|share|copy|download|save|print|contact|about|back|click|last|next|i['’]m|i['’]ve)(?: |$)|^(?:skip|join)(?: (?:to|ad|this|us|now|our|the|in)(?: |$)|$)|(?: |^)(?:menu|login|logout|podcasts?|comments?|disclosure|policy|(?:to|mins?|minutes?|must|long|quick|short) read|ago|redaktion|newsletter|edition|archives?)$|-redaktion$/iu;
/** A login rather than a name ("ablewhite72"): only taken where nothing better is found. */
const LOGIN = /^[a-z\d][a-z\d._-]*$|^[\p{L}\d]+[._\d][\p{L}\d._-]*$/u;
const NO_NAME = /^\+|[!?{}<>=#%]|\d{3}|^\d|\w{3}\.(?:com|org|net|info|co\.[a-z]{2}|[a-z]{2})$/iu;
/** Two words in small letters and more are a sentence. */
const SENTENCE =
  /^(?:\p{Ll}+ ){2,}|(?:^| )(?:the|your|this|that|what|how|is|are|was|read|click|view|about) /u;

export const isLogin = (name: string): boolean => LOGIN.test(name);

/**
 * The people a byline names, each once, in its order, without what is no name: "By", roles, addresses, dates, the site.
 * A role or letters after a name become its `role`. Empty where nobody is named.
 */
export function namesIn(text: string, naming: Naming): Person[] {
  const whole = squeeze(decodeTwice(text)).replace(IN_BRACKETS, '$1');
  if (!whole || whole.length > MAX_LENGTH) return [];
  const bare = withoutOff(
    naming.person && PARTICLE_FIRST.test(whole) ? whole : withoutBy(whole),
    naming.language,
  );
  const people: Person[] = [];
  for (const part of partsOf(bare, naming.language)) {
    const own = squeeze(part);
    const words = clean(naming.person && PARTICLE_FIRST.test(own) ? own : withoutBy(own));
    // What ends with a colon is the label of what was taken off: "Stand:".
    if (!words || /[:：]\s*$/.test(part)) continue;
    const last = people.at(-1);
    if (last && (isRole(words, last.name) || (isFit(words) && isBehind(words, last.name)))) {
      last.role = last.role ? `${last.role}, ${words}` : words;
      continue;
    }
    const ahead = last ? null : behindRole(words);
    if (!ahead && beginsAsRole(words)) continue;
    const { name, role } = ahead ?? parted(words);
    // "Elaine Chen, National Biotech Reporter": behind a name, a part with a role is all role.
    if (last && role && isSpaced(words)) {
      last.role = last.role ? `${last.role}, ${words}` : words;
      continue;
    }
    const person = { name: clean(name), ...(role ? { role } : {}) };
    if (isName(person.name) && !people.some((before) => fold(before.name) === fold(person.name)))
      people.push(person);
  }
  return withoutSite(people, naming).slice(0, MAX_NAMES);
}

/** Parts that may each be one name. */
const partsOf = (bare: string, language: string | null): string[] =>
  withoutBrackets(bare)
    .split(between(language))
    .flatMap((part) => (part ? partsAroundAgency(part) : []))
    .map(withoutAgency);

/** "[데일리헤럴드 홍길동 기자]" */
const IN_BRACKETS = /^[[【(（]([^[\]【】()（）]+)[\]】)）]$/;

/** Without brackets that hold a list: "(Kiev, envoyé spécial)". */
const withoutBrackets = (text: string): string =>
  text.replace(/\s*[([（][^()[\]（）]*[,;，、][^()[\]（）]*[)\]）]/g, ' ');

/** Whether the script parts names by blanks: not Chinese, Japanese, Korean. */
const isSpaced = (text: string): boolean => !/[\u3040-\u9fff\uac00-\ud7af]/.test(text);

/** "à Paris", "da Lusa". */
const FROM = /^(?:à|en|em|in|aus|from|at|w|в|из|z|da|do) \S+$/i;

/** Behind a whole name one word is a place, and what is called like an employer is one: "Lisa Müller, Berlin". */
const isBehind = (words: string, name: string): boolean =>
  name.includes(' ') &&
  isSpaced(words) &&
  (!words.includes(' ') || FROM.test(words) || isOrganisation(words));

const isFit = (words: string): boolean => !NOBODY.has(fold(words)) && !INTERFACE.test(words);

function isName(name: string): boolean {
  const folded = fold(name);
  if (folded.length < 2 || name.length > MAX_NAME || name.split(' ').length > MAX_WORDS) return false;
  return (
    !NOBODY.has(folded) &&
    !isNewsroom(name) &&
    !agencyNamed(name) &&
    !NO_NAME.test(name) &&
    !SENTENCE.test(name) &&
    !INTERFACE.test(name)
  );
}

/** The site's name is no author's, unless it is a person's and nobody else is named: some sites are one person's. */
function withoutSite(people: Person[], { sites, organisation }: Naming): Person[] {
  const isSite = ({ name }: Person): boolean => sites.has(siteKey(name));
  const others = people.filter((person) => !isSite(person));
  return others.length > 0 || organisation ? others : people.filter(({ name }) => IN_PERSON.test(name));
}

/** First and last name, in capitals as people write them; three words are more often a company's. */
const IN_PERSON = /^\p{Lu}[\p{Ll}\p{M}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}$/u;

/** What is left between the marks that stand around a name. */
const clean = (part: string): string =>
  squeeze(
    part
      .replace(/\s*[([{（【][^)\]}）】]*[)\]}）】]\s*$/u, '')
      .replace(TAIL, '')
      .replace(EMPLOYER, '$1')
      .replace(/^[\s\-–—|·•⋅:：,;./、・"“”„*]+|[\s\-–—|·•⋅:：,;،؛/、・"“”*([]+$/gu, ''),
  ).replace(/(?<=\p{Ll}{2})\.$/u, '');

const by = remembering(
  NAME_WORDS,
  (table) =>
    new RegExp(
      `^(?:(?:this (?:post|article|story) (?:was )?)?(?:${either(...table.map(([, words]) => words.by))}))(?:\\s*[:：/／|]\\s*|\\s+|$|(?<=[\\p{Script=Han}]))`,
      'iu',
    ),
);
/** One word behind one of these that also say whose a text is. */
const PARTICLE_FIRST = /^(?:von|de|di|da|del|av|af)\s+\S+$/i;
/** "Recipe by", "A conversation by". Pictures are somebody else's (people/off.ts). */
const SOMETHING_BY = /^(?:\p{L}+\s){1,2}by\s+(?=\p{Lu})/u;

function withoutBy(text: string): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(by(), '').trimStart();
  }
  return left.replace(SOMETHING_BY, (words) =>
    /photo|image|picture|illustrat|video|review|check|edit|graphic/i.test(words) ? words : '',
  );
}

const known = remembering(NAME_WORDS, () => new Map<string, RegExp>());

/** "And" between a person's two surnames, "José Ortega y Gasset": between two people where two words follow. */
const SURNAMES_AND: ReadonlySet<string> = new Set(['y', 'e']);

/** What parts one name from the next: signs, and the page's and the English word for "and"; without a language, the commonest. */
function between(language: string | null): RegExp {
  const own = language?.slice(0, 2).toLowerCase() ?? '';
  const before = known().get(own);
  if (before) return before;
  const wordsOf = (name: string): string => NAME_WORDS.find(([known]) => known === name)?.[1].and ?? '';
  const and = either(wordsOf('en'), ...(own ? [wordsOf(own)] : ['de', 'fr', 'es'].map(wordsOf)));
  const [joins, apart] = [true, false].map((is) =>
    and
      .split('|')
      .filter((word) => SURNAMES_AND.has(word) === is)
      .join('|'),
  );
  const onto = NAME_WORDS.find(([known]) => known === own)?.[1].onto;
  const pattern = new RegExp(
    `\\s*[,;|•·⋅‧∙、，；،؛\\n]\\s*(?:(?:${and})\\s+)?|\\s+(?:${apart})\\s+${joins ? `|\\s+(?:${joins})\\s+(?=[^\\s,;|]+\\s+[^\\s,;|])` : ''}|\\s*&\\s*|\\s+[-–—/／]\\s+|／|・${onto ? `|(?<=\\S\\s\\S+)\\s+${onto}(?=\\S{2,}\\s+\\S)` : ''}${own === 'zh' ? '|(?<=[\\u3400-\\u9fff]{2})\\s+(?=[\\u3400-\\u9fff]{2})' : ''}`,
    'iu',
  );
  known().set(own, pattern);
  return pattern;
}
