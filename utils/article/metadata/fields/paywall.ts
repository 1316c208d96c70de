import { attributeOf, select, selectFirst, textOf } from '../../../dom';
import { isThing, listOf, metaOf, nameIn, type Thing } from '../raw';
import { shownText } from '../raw/headline';
import { remembering } from '../remember';
import type { Row } from '../rows';

/** What walls say, in the languages of news: patterns, lower case. One row a language. */
export const WALL_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'subscribe (?:now )?(?:to|and) (?:continue|keep|read)|to continue reading|(?:sign in|log in|register|subscribe) to (?:continue|read)|this (?:article|story|content) is (?:for|available (?:only )?(?:to|for)|reserved for|exclusive to) (?:our )?(?:paid |paying )?(?:subscribers|members)|already a subscriber\\?|(?:^|[.:|]\\s*)(?:for )?(?:subscriber|member)s? only|you have reached your (?:limit|monthly)|unlock this article|free articles? (?:left|remaining)',
  ],
  [
    'de',
    'weiterlesen mit|um weiterzulesen|(?:artikel|beitrag|inhalt) ist (?:nur )?für abonnenten|exklusiv für abonnenten|mit .{2,20}(?:plus|\\+) weiterlesen|jetzt abonnieren und weiterlesen|bereits abonnent',
  ],
  [
    'fr',
    'réservé (?:aux|à nos) abonnés|il vous reste .{1,20}de cet article à lire|pour lire la suite|article abonné|déjà abonné',
  ],
  [
    'es',
    'para (?:seguir|continuar) leyendo|(?:contenido|artículo) exclusivo para suscriptores|solo para suscriptores|ya soy suscriptor',
  ],
  ['it', 'per continuare a leggere|riservato agli abbonati|contenuto riservato|sei già abbonato'],
  ['pt', 'para continuar lendo|(?:conteúdo )?exclusivo para assinantes|já é assinante'],
  ['nl', 'om verder te lezen|(?:alleen|exclusief) voor abonnees'],
  ['pl', 'aby (?:czytać dalej|przeczytać całość)|tylko dla (?:prenumeratorów|subskrybentów)'],
  ['ru', 'чтобы (?:читать дальше|продолжить чтение)|(?:только )?для подписчиков'],
  ['uk', 'щоб (?:читати далі|продовжити читання)|для передплатників'],
  ['tr', 'okumaya devam etmek için|abonelere özel'],
  ['ar', 'لمتابعة القراءة|للمشتركين فقط'],
  ['he', 'למנויים בלבד|להמשך קריאה'],
  ['ja', '会員限定|有料(?:記事|会員)|続きを読むには|残り\\d+文字'],
  ['zh', '订阅后继续|继续阅读请|付费(?:阅读|内容)|訂閱(?:後|以)繼續|會員專屬'],
  ['ko', '유료(?:기사|회원)|구독자 전용'],
];

const WALLS = '[class*="paywall"], [id*="paywall"], [class*="Paywall"]';
const MAX_WALLS = 12;

const value = (is: boolean) => (is ? { value: true as const } : null);
const isFalse = (flag: unknown): boolean => flag === false || /^(?:false|no|0)$/i.test(nameIn(flag) ?? '');

/** The signs that a page holds only the beginning, surest first. `declared` ones also hold of pages that show all of it. */
export const PAYWALLED: readonly Row<true>[] = [
  [
    'page.paywall',
    (raw) =>
      value(
        select(raw.document, WALLS)
          .slice(0, MAX_WALLS)
          .some((wall) => saysWall(shownText(wall))),
      ),
  ],
  ['json-ld.isAccessibleForFree', ({ jsonLd, document }) => value(isClosed(jsonLd.article, document))],
  [
    'microdata.isAccessibleForFree',
    ({ microdata }) => value(isFalse(listOf(microdata.article?.isAccessibleForFree)[0])),
  ],
  [
    'article:content_tier',
    (raw) =>
      value(
        /^(?:locked|premium|subscriber|paid)/i.test(
          metaOf(raw, 'article:content_tier', 'content-tier') ?? '',
        ),
      ),
  ],
];

const words = remembering(WALL_WORDS, (table) => new RegExp(table.map(([, words]) => words).join('|'), 'i'));
/** Characters of a box that is a wall; what has more holds the article too. */
const MAX_WALL = 1_500;

/** Whether a text is a wall's. @param text one paragraph, or a box of them. */
export const saysWall = (text: string): boolean => text.length <= MAX_WALL && words().test(text);

/** Not free, and the part that is not is not in the page. */
function isClosed(article: Thing | null, document: Document): boolean {
  if (!isFalse(article?.isAccessibleForFree)) return false;
  const parts = listOf(article?.hasPart).filter(isThing);
  const selectors = parts.map((part) => part.cssSelector).filter((selector) => typeof selector === 'string');
  return !selectors.some((selector) => fills(document, selector));
}

/** Words of the closed part with which it counts as there. */
const FILLED = 150;

function fills(document: Document, selector: string): boolean {
  try {
    const element = selectFirst(document, selector);
    return (
      element !== null &&
      attributeOf(element, 'hidden') === null &&
      textOf(element).split(/\s+/).length > FILLED
    );
  } catch {
    // A selector is the page's own text and may be none.
    return false;
  }
}
