import { LETTERS } from '../../dom';

/** How fast a language is read, in words or characters a minute: Trauzettel-Klosinski and Dietz 2012, Brysbaert 2019. */
const PACE: Readonly<Record<string, number>> = {
  en: 238,
  de: 179,
  fr: 195,
  es: 218,
  it: 188,
  pt: 181,
  nl: 202,
  pl: 166,
  ru: 184,
  uk: 184,
  tr: 166,
  ar: 138,
  fa: 138,
  he: 187,
  hi: 200,
  sv: 199,
  fi: 161,
};
const USUAL = 220;
/** Characters a minute, of scripts without blanks between words. */
const CHARACTERS: Readonly<Record<string, number>> = { zh: 255, ja: 357, ko: 500, th: 500 };

const HANGUL = /\p{Script=Hangul}/gu;
/** Below this code point no script begins that is counted in characters. */
const FIRST_UNSPACED = /[\u0e00-\u0eff\u1100-\u11ff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;
/** Characters given to the browser to be parted into words; what is beyond is counted at the same rate. */
const MAX_SEGMENTED = 5_000;

export interface Length {
  wordCount: number;
  /** Whole minutes, at least 1 where there is any text. */
  readingMinutes: number;
}

/** How long a text is, and takes to read in its language. */
export function lengthOf(text: string, language: string | null): Length {
  const tongue = language?.slice(0, 2).toLowerCase() ?? '';
  const characters = FIRST_UNSPACED.test(text) ? (text.match(LETTERS.unspaced)?.length ?? 0) : 0;
  const spaced = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const isUnspaced = characters > spaced;
  const wordCount = isUnspaced ? segments(text, language) : spaced;
  if (wordCount === 0) return { wordCount, readingMinutes: 0 };
  const hangul = tongue === 'ko' ? (text.match(HANGUL)?.length ?? 0) : 0;
  const counted = isUnspaced ? characters : hangul;
  const minutes =
    counted > 0 ? counted / (CHARACTERS[tongue] ?? CHARACTERS.zh ?? 255) : spaced / (PACE[tongue] ?? USUAL);
  return { wordCount, readingMinutes: Math.max(1, Math.round(minutes)) };
}

/** Words as the browser parts them. */
function segments(text: string, language: string | null): number {
  const beginning = text.slice(0, MAX_SEGMENTED);
  const segmenter = new Intl.Segmenter(supported(language), { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(beginning)) if (isWordLike) words++;
  return Math.round((words * text.length) / beginning.length);
}

/** A language tag from a page may be none. */
function supported(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? 'zh')[0] ?? 'zh';
  } catch {
    return 'zh';
  }
}
