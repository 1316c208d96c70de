/** What says that a date is of a change, in the languages of news; such a date is not the publication's. */
export const CHANGED =
  /updat|modif|chang|revis|review|edited|aktualisiert|geändert|stand:|mis à jour|mise à jour|modifié|actualiz|atualiz|aggiornat|bijgewerkt|gewijzigd|zaktualizowano|обновлен|изменен|оновлен|güncelle|تحديث|به‌روز|עודכן|अपडेट|更新|수정|업데이트/i;
/** What says that a date is the publication's. */
export const PUBLISHED =
  /publi|posted|first|veröffentlicht|erschienen|erstellt|publié|pubblicat|geplaatst|gepubliceerd|opublikowan|опубликован|опубліков|yayın|giriş|نشر|منتشر|פורסם|प्रकाशित|发布|發布|公開|掲載|입력|등록/i;
/** What says that a date is of something the text tells of, or of the reader's subscription. */
const TOLD =
  /\b(?:ends|until|till|through|expires|deadline|valid|born|built|since|endet|bis|seit|geboren|jusqu['’]au|depuis|hasta|desde|fino al|até)\s+(?:the\s|am\s|zum\s)?$/i;
/** A sentence has a word in small letters before "on", a byline a name, a label one of these. */
const IN_SENTENCE =
  /(?:^|\s)(?!added|created|uploaded|submitted|filed|written|dated|archived)[a-zß-ɏ]{2,} (?:on|by|in)\s+$/;

/** What a date's label says of it; `told` is a date in a sentence. Null where nothing is said. */
export type Said = 'published' | 'changed' | 'told' | null;

/** @param before the text before a date: of several labels the nearest counts. */
export function saidOf(before: string): Said {
  const [changed, published] = [CHANGED, PUBLISHED].map((label) => lastOf(label, before));
  if (changed === -1 && published === -1)
    return TOLD.test(before) || IN_SENTENCE.test(before) ? 'told' : null;
  // "Last published" and "first updated" are one label: what is nearer to the date counts.
  return (published ?? -1) > (changed ?? -1) ? 'published' : 'changed';
}

/** Where a pattern matches last; -1 for nowhere. */
function lastOf(pattern: RegExp, text: string): number {
  let at = -1;
  for (let from = 0; from <= text.length; ) {
    const found = text.slice(from).search(pattern);
    if (found < 0) break;
    at = from + found;
    from = at + 1;
  }
  return at;
}
