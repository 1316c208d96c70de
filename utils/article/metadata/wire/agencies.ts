import { fold } from '../../../dom';

/** News agencies: the name an Article gives, and how datelines, bylines and credits name them. */
export interface Agency {
  name: string;
  names: readonly string[];
}

export const AGENCIES: readonly Agency[] = [
  {
    name: 'Reuters',
    names: [
      'Reuters',
      'Thomson Reuters',
      'Рейтер',
      'رويترز',
      'رویترز',
      'ロイター',
      '路透',
      '路透社',
      '로이터',
      'רויטרס',
    ],
  },
  {
    name: 'AP',
    names: ['AP', 'Associated Press', 'The Associated Press', 'أسوشيتد برس', 'AP通信', '美联社', 'The AP'],
  },
  {
    name: 'AFP',
    names: [
      'AFP',
      'Agence France-Presse',
      'Agence France Presse',
      'AFP News',
      'فرانس برس',
      'أ ف ب',
      'AFP通信',
      'AFP時事',
      '法新社',
      'אי־אף־פי',
    ],
  },
  {
    name: 'dpa',
    names: ['dpa', 'Deutsche Presse-Agentur', 'dpa-AFX', 'dpa/lsw', 'dpa-infocom', 'DPA International'],
  },
  { name: 'APA', names: ['APA', 'Austria Presse Agentur', 'APA/dpa'] },
  { name: 'Keystone-SDA', names: ['SDA', 'Keystone-SDA', 'ATS', 'Keystone-ATS'] },
  { name: 'epd', names: ['epd', 'Evangelischer Pressedienst'] },
  { name: 'KNA', names: ['KNA', 'Katholische Nachrichten-Agentur'] },
  { name: 'Bloomberg', names: ['Bloomberg', 'Bloomberg News'] },
  { name: 'EFE', names: ['EFE', 'Agencia EFE'] },
  { name: 'Europa Press', names: ['Europa Press'] },
  { name: 'ANSA', names: ['ANSA', 'Agenzia ANSA'] },
  { name: 'Adnkronos', names: ['Adnkronos'] },
  { name: 'Lusa', names: ['Lusa', 'Agência Lusa'] },
  { name: 'ANP', names: ['ANP'] },
  { name: 'Belga', names: ['Belga'] },
  { name: 'PAP', names: ['PAP', 'Polska Agencja Prasowa'] },
  { name: 'PA', names: ['PA', 'PA Media', 'Press Association', 'PA News Agency'] },
  { name: 'UPI', names: ['UPI', 'United Press International'] },
  { name: 'CP', names: ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne'] },
  { name: 'AAP', names: ['AAP', 'Australian Associated Press'] },
  { name: 'Kyodo', names: ['Kyodo', 'Kyodo News', '共同', '共同通信', '共同通信社', '共同社'] },
  { name: 'Jiji', names: ['Jiji', 'Jiji Press', '時事', '時事通信', '時事通信社'] },
  { name: 'Xinhua', names: ['Xinhua', 'Xinhua News Agency', '新华社', '新華社', '新华网'] },
  { name: 'China News Service', names: ['中新社', '中新网', 'China News Service'] },
  { name: 'CNA', names: ['中央社', 'Central News Agency'] },
  { name: 'Yonhap', names: ['Yonhap', 'Yonhap News Agency', '연합뉴스'] },
  { name: 'TASS', names: ['TASS', 'ТАСС', 'ITAR-TASS'] },
  { name: 'Interfax', names: ['Interfax', 'Интерфакс', 'INTERFAX.RU'] },
  { name: 'RIA Novosti', names: ['RIA Novosti', 'РИА Новости'] },
  { name: 'Ukrinform', names: ['Ukrinform', 'Укринформ', 'Укрінформ'] },
  { name: 'Anadolu', names: ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA', 'الأناضول'] },
  { name: 'IRNA', names: ['IRNA', 'ایرنا'] },
  { name: 'SPA', names: ['SPA', 'واس'] },
  { name: 'WAM', names: ['WAM', 'وام'] },
  { name: 'MENA', names: ['أ ش أ', 'وكالة أنباء الشرق الأوسط'] },
  { name: 'PTI', names: ['PTI', 'Press Trust of India', 'पीटीआई'] },
  { name: 'IANS', names: ['IANS'] },
  { name: 'ANI', names: ['ANI'] },
  { name: 'Bernama', names: ['Bernama'] },
  { name: 'Antara', names: ['ANTARA', 'Antara'] },
  { name: 'NTB', names: ['NTB'] },
  { name: 'TT', names: ['TT', 'TT-AFP'] },
  { name: 'Ritzau', names: ['Ritzau'] },
];

const folded = new WeakMap<Agency, readonly string[]>();

/** Names as they are compared: short ones with their capitals, "AP" and "dpa" are agencies and "Ap" is not. */
function foldedNames(agency: Agency): readonly string[] {
  const before = folded.get(agency);
  if (before) return before;
  const names = agency.names.map((name) => (isShort(name) ? name : fold(name)));
  folded.set(agency, names);
  return names;
}

const isShort = (name: string): boolean => /^[\x20-\x7e]{1,4}$/.test(name);

/** The agency a text names and nothing else; null for any other text. */
export function agencyNamed(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^(?:the|die|©|\(c\))\s*/i, '')
    .replace(/[.:]$/, '');
  const key = isShort(plain) ? plain : fold(plain);
  if (!key) return null;
  return AGENCIES.find((agency) => foldedNames(agency).includes(key))?.name ?? null;
}
