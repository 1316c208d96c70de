import { describe, expect, it } from 'vitest';
import {
  APP_PLEA,
  ASKS,
  HOME_PLEA,
  LETTER_PLEA,
  SUPPORT_PLEA,
} from '../../../utils/clutter/rows/words/pleas';

describe('letters are offered by', () => {
  it.each([
    'Sign up for our free weekly newsletter.',
    'Click here to subscribe to the Herald’s newsletters and read on.',
    'Subscribe to Tarn.org’s morning newsletter.',
    'Get the best of the valley in your inbox.',
    'The otter newsletter has it all, delivered right to your inbox.',
    'Abonnieren Sie unseren täglichen Newsletter.',
    'Melden Sie sich hier für den Newsletter an.',
    'Abonnez-vous à nos infolettres.',
    'Inscrivez-vous à la newsletter',
    'Suscríbete a nuestro boletín.',
    'Iscriviti alla nostra newsletter',
    'Inscreva-se na newsletter',
    'Schrijf je hier in voor onze nieuwsbrief.',
    'Zapisz się na nasz newsletter.',
    'Подпишитесь на нашу рассылку.',
  ])('%s', (text) => expect(LETTER_PLEA.test(text)).toBe(true));
});

describe('support is asked for by', () => {
  it.each([
    'Support our journalism with a penny a day.',
    'Please consider supporting us, today or tomorrow.',
    'If you’re enjoying this article, consider subscribing.',
    'If you liked our reporting, become a member.',
    'Please consider making a gift to our newsroom.',
    'Consider subscribing to our small newsroom.',
    'Subscribe now and read all of it.',
    'Become a paid member today.',
    'Become a Tarn Herald+ Member',
    'Try Herald Premium for FREE by clicking here for no ads.',
    'Unterstützen Sie unsere Redaktion.',
    'Soutenez notre rédaction.',
    'Suscríbete aquí y lee más.',
    'Hazte suscriptora.',
    'Abbonati ora.',
    'Assine já o jornal.',
    'Apoie o jornalismo do vale.',
    'Steun ons.',
    'Wesprzyj nas!',
    'Поддержите нас.',
  ])('%s', (text) => expect(SUPPORT_PLEA.test(text)).toBe(true));
});

describe('the application is spoken of by', () => {
  it.each([
    'If you’re on the Herald app, click here to watch live.',
    'If you are viewing this on the Tarn Herald News app, tap here to watch.',
    'On the Herald app? Click here to watch live.',
    'Download our free Herald app today.',
  ])('%s', (text) => expect(APP_PLEA.test(text)).toBe(true));
});

describe('the first page is led to by', () => {
  it.each([
    'For all the latest news from the valley, visit the Herald homepage here and sign up to our daily letter here.',
    'Read more of today’s top stories here',
    'Visit the Herald’s homepage for more stories.',
    'Weitere aktuelle Nachrichten aus dem Tal finden Sie hier.',
    'Más noticias de fútbol en Tarn.example',
  ])('%s', (text) => expect(HOME_PLEA.test(text)).toBe(true));
});

describe('nothing is asked of the reader by', () => {
  it.each([
    '“Subscribe to our newsletter,” the form said, and the keeper did not.',
    'この画面で「Subscribe to our newsletter」と書かれている。',
    'If such a mail lands in your inbox, tell the police.',
    'Händler dürfen Kunden nicht ungefragt zum Newsletter anmelden, entschied das Gericht.',
    'Registran nueve casos nuevos, según el boletín de la provincia.',
    'Receba a vacina: o boletim da prefeitura traz os dias.',
    'Подписанный закон запрещает рекламную рассылку.',
    'Support our workers, the union said to the board.',
    'Supporting US rules has cost the valley nine mills.',
    '“Support us or stand aside,” the keepers told the board.',
    'If you like this soup thick, remember to stir it.',
    'If you value our libraries: the members vote on Monday.',
    'Canada would consider making a deal with the US on weirs.',
    'Please consider donating blood to our valley’s bank.',
    'Subscribe to the channel of the valley now and pay nine pounds.',
    'Abbonati, il club supera quota novemila.',
    'Apoie a mão esquerda na cadeira.',
    'Unterstützen Sie unseren Eindruck, dass die Wehre schuld sind?',
    'Поддержите настоящих мастеров.',
    'Word lid van de bibliotheek.',
    'Become a member of the board, the keepers told the miller, and you will see.',
    'If you are on the river, tap the hull twice.',
    'If you are reading this on the Herald app, click here to see the map of the weir.',
    'Download our flood app here to be told when the water rises.',
    'For more than thirty years the stories of the drowned were told here.',
    'Read other keepers’ stories on our website.',
    'Más noticias buenas llegaron en la mañana: las nutrias han vuelto.',
    'Become a council member',
    'Try Weir Premium for free by clicking here, and see what it does.',
    'Download the flood app here, and switch its alarm on.',
    'For the latest on the flood see the board’s page here.',
    'Visit the board’s website for more on what to do.',
    'Mehr Informationen finden Sie hier.',
    'Más información aquí.',
  ])('%s', (text) =>
    expect([LETTER_PLEA, SUPPORT_PLEA, APP_PLEA, HOME_PLEA].some((plea) => plea.test(text))).toBe(false),
  );
});

it('knows a word by its beginning', () => {
  expect(['/support', 'subscribing', 'nuestro boletín', 'Abo'].every((text) => ASKS.test(text))).toBe(true);
  expect(['remember', 'assassin', 'aboard'].some((text) => ASKS.test(text))).toBe(false);
});
