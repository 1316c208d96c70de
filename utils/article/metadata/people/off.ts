import { readWritten } from '../dates';
import { namesIn } from '../dates/names';

const WORD_BY = '(?:reviewed|checked|edited|verified|approved|updated|modified|photographed|illustrated)';

/** Taken off wherever they stand, and what follows where it is no name either. In this order. */
const OFF: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+|www\.\S+/gi, ' '],
  // Addresses, also those written against harvesters: "ada[at]herald.example", "[email protected]".
  [/[\w.+-]+(?:@|\s?(?:\[at\]|\(at\))\s?)[\w-]+(?:\.[\w-]+)+|\[email[\s\u00a0]protected\]/gi, ' | '],
  [/(?<![\p{L}\p{N}])@[\w.]+/gu, ' | '],
  // Who helped or put it on the page is none of those who wrote.
  [/[,;|]?\s*(?:\bwith\s+)?\badditional (?:reporting|research|writing)\s+(?:by|from)\b.*$/i, ' '],
  [/(?<=[^\s|]\s+)published by\b.*$/i, ' '],
  // Labels behind whose colon or blank a date stood.
  [/(?:기사)?(?:입력|수정|등록|승인)(?=\s*[:：|])/g, ' '],
  [/(?:来源|來源|编辑|編輯|责任编辑|責任編輯)[:：]\s*\S+/g, ' | '],
  [/[^\s/／|，,]+(?:報導|报道|報道)(?=$|[\s|])/g, ' | '],
  // Who checked or drew is no author. "Photo by" and "Reviewed by" end the list of those who wrote.
  [
    new RegExp(
      `[,.;|]?\\s*(?:\\b(?:medically|clinically|expert|legally|fact)[- ])?\\b${WORD_BY}\\s+(?:by|on)\\b.*$`,
      'i',
    ),
    ' ',
  ],
  [
    /[,.;|]?\s*\b(?:photos?|photographs?|photography|images?|pictures?|illustrations?|video|graphics?|fotos?|bilder?|foto)\s*(?:by\b|von\b|:).*$/i,
    ' ',
  ],
  [
    /\b\d+\s*[-–]?\s*(?:min(?:ute)?s?\.?|minuten|minutes?|minutos|minuti|мин\.?)(?:\s*(?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd))?(?![\p{L}])/giu,
    ' | ',
  ],
  [/\b\d[\d,.]*\s*(?:words?|views?|shares?|comments?|kommentare?)\b/gi, ' | '],
  [
    /\b(?:last\s+)?(?:updated|published|posted|modified|reviewed)(?:\s+(?:on|at))?\b:?|\b(?:aktualisiert|veröffentlicht|publiziert|publié|mis à jour|publicado|actualizado|aggiornato|pubblicato)(?![\p{L}])(?:\s+(?:am|le|el|em|il))?:?/giu,
    ' | ',
  ],
  [/\((?:he\/him|she\/her|they\/them)\)/gi, ' '],
  [
    /(?<![\p{L}])(?:image|photo|picture|avatar|profile (?:picture|photo|image)|articles?|posts?) (?:of|by)\s+/giu,
    '',
  ],
  [/(?:'|’)s\s+(?:avatar|profile (?:picture|photo|image)|photo|picture)/gi, ' | '],
];

/** Dates cut out of one byline at most: published, updated, and one for luck. */
const MAX_DATES = 3;

/** Stands for a date or a time that was cut out: beside one, words are a weekday or a zone that elsewhere are names. */
const MOMENT = '\ue000';
const TIME = /\b\d{1,2}[:.h]\d{2}(?::\d\d)?(?:\s*(?:[ap]\.?m\.?|uhr\b|h\b))?/gi;
const ZONE =
  /\ue000\s*(?:[ECMP][DS]?T|A[CEW][DS]T|NZ[DS]T|GMT|UTC|CES?T|BST|IST|JST|KST|HKT|SGT|MSK|MYT|PHT|PKT|WIB|SAST|MES?Z)\b/g;

/** A byline's text without what is no name, the gaps left as bars. */
export function withoutOff(text: string, language: string | null): string {
  let left = text;
  for (let count = 0; count < MAX_DATES && /\p{Nd}/u.test(left); count++) {
    const date = readWritten(left, { language, reference: REFERENCE });
    if (!date) break;
    left = `${left.slice(0, date.from)} ${MOMENT} ${left.slice(date.to)}`;
  }
  left = left.replace(TIME, ` ${MOMENT} `).replace(ZONE, MOMENT);
  left = withoutWeekdays(left, language).replaceAll(MOMENT, '|');
  for (const [pattern, instead] of OFF) left = left.replace(pattern, instead);
  return left;
}

/** Any moment: dates without a year are cut out too, whichever year they are of. */
const REFERENCE = Date.UTC(2025, 11, 31);

const known = new Map<string, RegExp>();

/** Weekdays beside a date, behind "on" or alone between marks; elsewhere they are names, "Joe Friday". */
function withoutWeekdays(text: string, language: string | null): string {
  const own = language?.slice(0, 2).toLowerCase() ?? 'en';
  const names = [...new Set(['en', own].flatMap((name) => namesIn(name).weekdays))];
  const plain = text.toLowerCase();
  if (!names.some((name) => plain.includes(name))) return text;
  let pattern = known.get(own);
  if (!pattern) {
    const any = `(?:${names.join('|')})(?![\\p{L}])`;
    const marks = '[\\s,.|·•–—-]';
    pattern = new RegExp(
      `(?<![\\p{L}])(?:(?:on|am|le|el)\\s+${any}|${any}(?=[\\s,.]*${MOMENT})|(?<=${MOMENT}[\\s,.]*)${any}|(?<=^${marks}*|[,|·•]${marks}*)${any}(?=${marks}*(?:$|[,|·•])))`,
      'giu',
    );
    known.set(own, pattern);
  }
  return text.replace(pattern, '|');
}
