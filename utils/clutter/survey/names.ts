import { attributeOf, hasAttributesOn, matchesSelector, setOf } from '../../dom';
import { KINDS } from '../data/kinds';
import type { Row } from '../types';
import { keyOf } from './selectors';
import { wordsOf } from './words';

/** Characters of a class list that are read: those of generated styles run to thousands. */
const MAX_LENGTH = 600;
/** A name with more words is a headline turned into an id. */
const MAX_WORDS = 7;
const MAX_ID_WORDS = 5;
/** Names noted: a page that makes up new ones without end is not followed. */
const MAX_MET = 20_000;
/** Class lists remembered between elements and calls. */
const REMEMBERED = 4096;
/** Running text is not called clutter for a class of its own: such classes are typography's, such ids anchors. */
const TEXT = setOf(KINDS.lines);
/** Names that begin so say what is not there, what is somewhere inside, or what a text is about. */
const DENIALS = setOf(KINDS.denials);
/** Names that end so say the same: `ad-free`; or what words are about: `related-words`. */
const LAST_DENIALS = setOf(KINDS.lastDenials);

/** Attributes of tests and of components. */
const NAMING = [...setOf(KINDS.naming)];
/** Their values may be markup or data: these are names. */
const NAME = /^[\w\s-]{1,80}$/;

/** What CSS writes before a name; '' is an element's own, `@` an attribute's value. */
type Sign = '.' | '#' | '@' | '';

const SPACE = /\s+/;
const NONE: readonly Call[] = [];

/** A row that an element's name may call for. */
interface Call {
  row: number;
  /** Asked of the element besides; null where the name says it all. */
  selector: string | null;
  /** Whether any class or id says it, not the very one a vendor uses. */
  vague: boolean;
}

interface Phrase extends Call {
  words: readonly string[];
  whole: boolean;
}

/** Finds the rows that elements call for by class, id, naming attribute and element name. */
export interface NameIndex {
  /** In no order; null for none. */
  rowsFor(element: Element, name: string): readonly number[] | null;
  /** Selectors with neither class, id nor element name: asked of the whole page at once. */
  readonly rest: readonly { row: number; selector: string }[];
  /** Names that were met so far, as filter lists are asked about them: `.class`, `#id`, an element's own. */
  readonly met: ReadonlySet<string>;
}

/** Made once for a table of rows; it remembers the names it meets. */
export function indexNames(rows: readonly Row[]): NameIndex {
  const phrases = new Map<string, Phrase[]>();
  const exact = new Map<string, Call[]>();
  const prefixes: (Call & { prefix: string })[] = [];
  const rest: { row: number; selector: string }[] = [];
  const met = new Set<string>();
  const remembered = new Map<string, readonly Call[]>();

  rows.forEach(({ match }, row) => {
    if (match.by === 'name') for (const name of match.names) addName(name, row);
    if (match.by === 'selector') for (const selector of match.selectors) addSelector(selector, row);
  });

  function addName(name: string, row: number): void {
    const whole = name.startsWith('=');
    const words = (whole ? name.slice(1) : name).split(' ');
    push(phrases, words[0] as string, { words, whole, row, selector: null, vague: true });
  }

  function addSelector(selector: string, row: number): void {
    const { key, prefix, simple } = keyOf(selector);
    const call = { row, selector: simple ? null : selector, vague: false };
    if (prefix !== null) prefixes.push({ ...call, prefix });
    else if (key !== null) push(exact, key, call);
    else rest.push({ row, selector });
  }

  function rowsFor(element: Element, name: string): readonly number[] | null {
    const isText = TEXT.has(name);
    let found = gather(exact.get(name), element, isText, null);
    if (name.includes('-')) found = gather(callsOf(name, ''), element, isText, found);
    if (!hasAttributesOn(element)) return found;
    const className = attributeOf(element, 'class');
    if (className) found = gather(callsOf(className, '.'), element, isText, found);
    const id = attributeOf(element, 'id');
    if (id) found = gather(callsOf(id, '#'), element, isText, found);
    for (const attribute of NAMING) {
      const value = attributeOf(element, attribute);
      if (value && NAME.test(value)) found = gather(callsOf(value, '@'), element, isText, found);
    }
    return found;
  }

  function callsOf(value: string, sign: Sign): readonly Call[] {
    const key = sign + value;
    const before = remembered.get(key);
    if (before) return before;
    const text = value.length > MAX_LENGTH ? value.slice(0, MAX_LENGTH) : value;
    const calls = SPACE.test(text) ? callsOfList(text, sign) : callsOfToken(text, sign);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, calls);
    return calls;
  }

  function callsOfList(text: string, sign: Sign): readonly Call[] {
    let all = NONE;
    for (const token of text.split(SPACE)) {
      const calls = token === '' ? NONE : callsOf(token, sign);
      if (calls.length > 0) all = all.length > 0 ? [...all, ...calls] : calls;
    }
    return all;
  }

  function callsOfToken(token: string, sign: Sign): readonly Call[] {
    const name = sign + token;
    if (sign !== '@' && met.size < MAX_MET) met.add(name);
    const calls = exact.get(name)?.slice() ?? [];
    if (sign === '#') for (const call of prefixes) if (token.startsWith(call.prefix)) calls.push(call);
    addPhrases(calls, wordsOf(token), sign === '#' ? MAX_ID_WORDS : MAX_WORDS);
    return calls.length > 0 ? calls : NONE;
  }

  function addPhrases(calls: Call[], words: readonly string[], most: number): void {
    if (
      words.length > most ||
      words.includes('not') ||
      DENIALS.has(words[0] ?? '') ||
      LAST_DENIALS.has(words.at(-1) ?? '')
    )
      return;
    for (let at = 0; at < words.length; at++)
      for (const phrase of phrases.get(words[at] as string) ?? []) {
        if (phrase.whole && (at > 0 || words.length !== phrase.words.length)) continue;
        if (phrase.words.every((word, i) => words[at + i] === word)) calls.push(phrase);
      }
  }

  return { rowsFor, rest, met };
}

/** The rows of these calls that an element answers to, with those found before. */
function gather(
  calls: readonly Call[] | undefined,
  element: Element,
  isText: boolean,
  before: number[] | null,
): number[] | null {
  if (calls === undefined || calls.length === 0) return before;
  let rows = before;
  for (const { row, selector, vague } of calls) {
    if ((vague && isText) || (selector !== null && !matchesSelector(element, selector))) continue;
    if (!rows) rows = [row];
    else if (!rows.includes(row)) rows.push(row);
  }
  return rows;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
