import { Words } from './words';

/**
 * Words with which blocks begin that are not the article's: what a block says of itself in its own text. As with the words
 * of templates (vocabulary.ts) none decides alone; their share in a block's first words is evidence.
 */
const CUES = {
  subscribe:
    'subscribe subscribers subscription newsletter newsletters signup sign inbox email mail abonnieren abonnez abonner suscribete suscribir iscriviti assine inscreva подписаться подписывайтесь 登録 購読 اشترك donate membership member premium trial unlimited',
  share:
    'share shares sharing tweet facebook twitter whatsapp telegram linkedin pinterest reddit copy link print pin teilen partager compartir compartilhar condividi поделиться シェア مشاركة save bookmark listen',
  more: 'more related also recommended trending popular latest recent next previous read see mehr auch lesen lire aussi leer lea tambien leia tambem leggi anche lees ook читайте также 関連 もっと اقرأ أيضا المزيد similar headlines stories coverage',
  ad: 'advertisement advertising ad ads sponsored sponsor promoted anzeige werbung publicidad publicite publicidade pubblicita реклама 広告 إعلان continue story below',
  author:
    'by author authors reporter editor editors correspondent staff writer written contributor reviewed contributed von por par av door autor auteur автор bio biography journalist columnist posts about',
  date: 'updated published posted modified last date min mins minute minutes read am pm ago est edt gmt utc uhr aktualisiert veroffentlicht publicado actualizado publie mis опубликовано views january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
  credit:
    'photo photos image images picture photograph photography getty courtesy credit credits shutterstock illustration foto fotos bild bilder фото 写真 source sources via caption video watch gallery',
  rights:
    'copyright rights reserved terms privacy cookie cookies policy inc llc ltd gmbh trademark disclaimer legal contact imprint impressum datenschutz powered',
  comment:
    'comment comments reply replies respond leave discussion conversation join log login register account password kommentare comentarios commentaires комментарии コメント تعليق',
  follow:
    'follow us like app download google news channel join facebook instagram youtube twitter telegram folgen siga suivez',
  contents:
    'contents content table jump skip toc inhalt sommaire indice summary overview navigation menu home search',
  tags: 'tags tag topics topic categories category filed under themen schlagworte temas etiquetas mots cles теги section',
  promo:
    'affiliate commission buy shop price deal deals order cart free download click here get offer sale today now learn',
} as const;

export type Cue = keyof typeof CUES;

export const CUE_NAMES = Object.keys(CUES) as Cue[];

/** Per word the cues it belongs to, a bit each. */
const bitsOf = new Map<string, number>();
for (const [bit, cue] of CUE_NAMES.entries()) {
  for (const word of CUES[cue].split(' ')) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << bit));
}
const CUE_WORDS = new Words(bitsOf);

/** Words looked at. */
const FIRST_WORDS = 12;

/**
 * Per cue, the share of the first words that are its.
 *
 * @param folded a block's text as `fold` gives it.
 * @param into where the shares are written, CUE_NAMES.length numbers from `offset`.
 */
export function cuesOf(folded: string, into: Float32Array, offset: number): void {
  let from = 0;
  let words = 0;
  let any = 0;
  while (words < FIRST_WORDS && from < folded.length) {
    let end = folded.indexOf(' ', from);
    if (end < 0) end = folded.length;
    const bits = CUE_WORDS.at(folded, from, end);
    any |= bits;
    for (let bit = 0; bits >> bit; bit++)
      if ((bits >> bit) & 1) into[offset + bit] = (into[offset + bit] ?? 0) + 1;
    words++;
    from = end + 1;
  }
  for (let bit = 0; any >> bit; bit++) into[offset + bit] = (into[offset + bit] ?? 0) / words;
}
