import { fold, select, squeeze } from '../../../dom';
import { remembering } from '../../../dom/remember';
import { isoDate, readWritten } from '../dates';
import { isThing, listOf, nameIn, type Raw } from '../raw';
import { shownText } from '../raw/headline';
import type { Notice, NoticeKind } from '../schema';

/** The words with which newsrooms begin to speak of their own text, by language. Patterns, lower case. */
export type NoticeWords = readonly [
  language: string,
  kind: NoticeKind,
  words: string,
  /** Beginnings of sentences, which go on without a mark. */
  sentences?: string,
];

export const NOTICE_WORDS: readonly NoticeWords[] = [
  [
    'en',
    'correction',
    'corrections?|corrected',
    'this (?:story|article|post|piece|column|report) (?:has been|was) corrected|an earlier version of this (?:story|article|post|piece|column|report)|a correction (?:was|has been) made',
  ],
  [
    'en',
    'clarification',
    'clarifications?',
    'this (?:story|article|post|piece|column|report) (?:has been|was) (?:amended|clarified)',
  ],
  ['en', 'editors-note', "editor(?:['’]?s|s['’])? note|note from the editor|note to readers"],
  ['en', 'update', 'updates?', 'this (?:story|article|post|piece|column|report) (?:has been|was) updated'],
  ['en', 'disclosure', '(?:full )?disclosure|disclaimer'],
  ['de', 'correction', 'korrektur(?:hinweis)?|berichtigung', 'in einer früheren (?:version|fassung)'],
  ['de', 'clarification', 'klarstellung|richtigstellung'],
  ['de', 'editors-note', '(?:hinweis|anmerkung) der redaktion|anm\\. ?d\\. ?red\\.?'],
  ['de', 'update', 'update|aktualisierung'],
  ['de', 'disclosure', 'transparenzhinweis|offenlegung'],
  ['fr', 'correction', 'correction|rectificatif|erratum', 'une version précédente'],
  ['fr', 'clarification', 'précision'],
  ['fr', 'editors-note', 'note de la rédaction|ndlr'],
  ['fr', 'update', 'mise à jour'],
  ['es', 'correction', 'corrección|fe de errores|rectificación', 'una versión anterior'],
  ['es', 'clarification', 'aclaración'],
  ['es', 'editors-note', 'nota (?:del editor|de la redacción|de redacción)'],
  ['es', 'update', 'actualización'],
  ['it', 'correction', 'correzione|errata corrige|rettifica'],
  ['it', 'editors-note', 'nota (?:della redazione|del direttore)|ndr'],
  ['it', 'update', 'aggiornamento'],
  ['pt', 'correction', 'correção|erramos|errata'],
  ['pt', 'editors-note', 'nota (?:da redação|do editor)'],
  ['pt', 'update', 'atualização'],
  ['nl', 'correction', 'correctie|rectificatie'],
  ['nl', 'editors-note', 'noot van de redactie'],
  ['pl', 'correction', 'sprostowanie|korekta'],
  ['pl', 'editors-note', 'od redakcji'],
  ['ru', 'correction', 'исправление|поправка'],
  ['ru', 'clarification', 'уточнение'],
  ['ru', 'editors-note', 'от редакции|примечание редакции'],
  ['uk', 'correction', 'виправлення|спростування'],
  ['uk', 'editors-note', 'від редакції|примітка редакції'],
  ['tr', 'correction', 'düzeltme'],
  ['tr', 'editors-note', 'editörün notu'],
  ['ar', 'correction', 'تصحيح|تصويب'],
  ['ar', 'clarification', 'توضيح'],
  ['ar', 'editors-note', 'ملاحظة (?:المحرر|التحرير)'],
  ['fa', 'correction', 'اصلاحیه|تصحیح'],
  ['he', 'correction', 'תיקון(?: טעות)?'],
  ['he', 'clarification', 'הבהרה'],
  ['hi', 'correction', 'भूल सुधार|संशोधन'],
  ['zh', 'correction', '更正|勘误|勘誤'],
  ['zh', 'editors-note', '编者按|編者按|编者注'],
  ['ja', 'correction', '訂正(?:して、?おわびします)?|お詫びと訂正|おわび'],
  ['ja', 'editors-note', '編集部注|編集部より'],
  ['ko', 'correction', '정정(?:보도)?|바로잡습니다'],
  ['ko', 'editors-note', '편집자 ?주|편집자주'],
];

/** A notice is a sentence or a few; one word alone is a heading. */
const MIN = 25;
const MAX = 900;
const MAX_NOTICES = 6;

/** Boxes that call themselves so. */
const BOXES =
  '.correction, .corrections, .clarification, .editors-note, .editor-note, .editorsnote, .article-correction, .correction-text, .articleCorrection, .update-note, .c-correction';

/** What notices of a page and its text say. @param paragraphs of the body. */
export function noticesOf(
  paragraphs: readonly string[],
  boxes: readonly string[],
  declared: readonly Notice[],
  language: string | null,
): Notice[] {
  const notices = [...declared];
  const candidates = [...boxes, ...withHeadings(paragraphs)];
  for (const text of candidates) {
    const notice = noticeIn(text, language);
    if (
      notice &&
      !notices.some(
        ({ text: known }) => known.includes(notice.text) || fold(notice.text).includes(fold(known)),
      )
    )
      notices.push(notice);
  }
  return notices.slice(0, MAX_NOTICES);
}

/** A heading "Correction" belongs to the paragraph under it. */
const withHeadings = (paragraphs: readonly string[]): string[] =>
  paragraphs.map((text, index) =>
    text.length < MIN && paragraphs[index + 1]
      ? `${text.replace(/[:.]$/, '')}: ${paragraphs[index + 1]}`
      : text,
  );

/** Behind the words stands a mark, or a date. */
const MARKED = String.raw`\s*[:：.。\]】)）、–—-]|\s*\(|\s+(?:am|on|at|le|vom)\s+(?:\S+\s*[:：]|(?:\p{L}+\.?,?\s+){0,2}\p{Nd})|\s+(?:\p{Nd}|\p{L}+ \p{Nd})`;

const OPENING = String.raw`^[\s(（\[【*•–—-]*`;

const beginnings = remembering(NOTICE_WORDS, (table) =>
  table.map(([, kind, words, sentences]) => ({
    kind,
    pattern: new RegExp(
      `${OPENING}(?:(?:${words})(?:${MARKED})${sentences ? `|(?:${sentences})\\s` : ''})`,
      'iu',
    ),
  })),
);
/** All of them at once, without what follows: most texts begin with none. */
const any = remembering(
  NOTICE_WORDS,
  (table) =>
    new RegExp(
      `${OPENING}(?:${table.map(([, , words, sentences]) => (sentences ? `${words}|${sentences}` : words)).join('|')})`,
      'i',
    ),
);

/** A notice, where a text begins as one; null for any other. */
function noticeIn(text: string, language: string | null): Notice | null {
  if (text.length < MIN || text.length > MAX || !any().test(text)) return null;
  const plain = squeeze(text);
  const kind = beginnings().find(({ pattern }) => pattern.test(plain))?.kind;
  if (!kind) return null;
  const date = readWritten(plain.slice(0, 160), { language, reference: null })?.day;
  return { kind, text: plain, ...(date ? { date } : {}) };
}

/** Notices in the page's own words for them, wherever they stand. */
export const noticeBoxes = (raw: Raw): string[] => [
  ...select(raw.document, BOXES)
    .slice(0, MAX_NOTICES)
    .map((box) => shownText(box)),
  ...raw.lines.map(({ text }) => text),
];

/** JSON-LD's `correction`: a text, or a `CorrectionComment`. */
export const declaredNotices = ({ jsonLd }: Raw): Notice[] =>
  listOf(jsonLd.article?.correction).flatMap((correction): Notice[] => {
    const own = isThing(correction) ? correction : null;
    const text = squeeze(nameIn(own?.text) ?? nameIn(correction) ?? '');
    const date = isoDate(nameIn(own?.datePublished));
    return text && !/^https?:/.test(text) ? [{ kind: 'correction', text, ...(date ? { date } : {}) }] : [];
  });
