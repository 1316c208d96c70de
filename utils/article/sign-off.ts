/** The words by which agencies begin to say who worked on a story, in the languages they write. */
const WORKED =
  'reporting|additional reporting|writing|written|editing|edited|compiled|photography|translation|translated|redaktion|bearbeitet|geschrieben|übersetzt|reportage|rédigé|édité|édition|écrit|traduit|reporte|reporteo|escrito|editado|edición|redacción|traducido|reportagem|edição|reporting by|segnalazioni|scritto|montaggio|a cura|bericht|редактор|репортаж|автор|перевод|المراسل|تقرير|إعداد|تحرير|تغطية|報道|編集|翻訳|记者|编辑|編輯';
const SIGN_OFF = new RegExp(
  `^[(（\\[—–-]?\\s*(?:${WORKED})[\\s\\S]{0,40}?(?:by|von|par|por|di|door|от|:|：|;|；|\\s)`,
  'iu',
);
/** A longer text tells a story that begins with such a word. */
const MAX_LENGTH = 500;

/** Whether a block says who reported, wrote or edited: "(Reporting by A; Editing by B)". */
export function isSignOff(text: string): boolean {
  if (text.length > MAX_LENGTH || !SIGN_OFF.test(text)) return false;
  return /^[(（[]/.test(text) ? /[)）\]]$/.test(text.trim()) : /\bby\b|：|:/.test(text) && text.length < 200;
}
