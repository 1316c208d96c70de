/** Words around names, by language, parted by bars. Their order is no precedence: the longest that fits is taken off. */
export interface NameWords {
  /** Before a name: "By". Alone they name nobody. */
  by: string;
  /** Between two names. */
  and: string;
  /** "And" where it is written onto the next name. */
  onto?: string;
  /** Of `by`, those that begin a line of names wherever it stands. */
  line: string;
}

export const NAME_WORDS: readonly (readonly [language: string, words: NameWords])[] = [
  [
    'en',
    {
      by: 'by|written by|story by|words by|posted by|published by|reported by|guest post by|text by|review by|reviewed by|analysis by|opinion by|guide by|created by|contributed by|submitted by|from|author|authors|about the author|interview by|compiled by|authored by|words|author name',
      and: 'and|&|with',
      line: 'by|written by|story by|words by|text by|submitted by',
    },
  ],
  [
    'de',
    {
      by: 'von|geschrieben von|verfasst von|ein beitrag von|ein artikel von|ein kommentar von|eine analyse von|text von|veröffentlicht von|autor|autorin|autoren|interview von|interview|text|quelle|gastbeitrag von',
      and: 'und',
      line: 'von|geschrieben von|text von',
    },
  ],
  [
    'fr',
    {
      by: 'par|écrit par|publié par|propos recueillis par|rédigé par|auteur|de notre correspondant|de notre correspondante|avec',
      and: 'et',
      line: 'par|propos recueillis par',
    },
  ],
  [
    'es',
    {
      by: 'por|de|escrito por|publicado por|autor|autora|redactado por|texto',
      and: 'y|e',
      line: 'por|escrito por|redactado por',
    },
  ],
  [
    'it',
    {
      by: 'di|a cura di|scritto da|pubblicato da|dal nostro inviato|dalla nostra inviata|autore',
      and: 'e|ed',
      line: 'di|a cura di',
    },
  ],
  [
    'pt',
    {
      by: 'por|escrito por|publicado por|autor|autora',
      and: 'e',
      line: 'por|escrito por',
    },
  ],
  ['nl', { by: 'door|geschreven door|auteur|tekst', and: 'en', line: 'door|geschreven door' }],
  [
    'pl',
    {
      by: 'autor|autorzy|opracował|opracowała|oprac.|opr.|przez|tekst',
      and: 'i|oraz',
      line: 'autor|autorzy|opracował|opracowała',
    },
  ],
  [
    'ru',
    {
      by: 'автор|авторы|текст|автор статьи|подготовил|подготовила',
      and: 'и',
      line: 'автор|авторы|текст|подготовила|подготовил',
    },
  ],
  ['uk', { by: 'автор|автори|авторка|текст', and: 'та|і', line: 'авторка|автори' }],
  ['tr', { by: 'yazan|yazar|haber|haberi yazan', and: 've', line: 'yazan' }],
  [
    'ar',
    {
      by: 'بقلم|كتب|كتبت|كتبه|الكاتب|إعداد|تقرير',
      and: 'و',
      onto: 'و',
      line: 'بقلم|كتب|كتبت',
    },
  ],
  ['fa', { by: 'نویسنده|نوشته|گزارش از|خبرنگار', and: 'و', line: 'نویسنده' }],
  ['he', { by: 'מאת|כתב|כתבה', and: 'ו', onto: 'ו', line: 'מאת' }],
  ['hi', { by: 'लेखक|द्वारा|रिपोर्ट', and: 'और', line: 'लेखक' }],
  [
    'zh',
    {
      by: '作者|记者|記者|文|撰文|文/|本报记者',
      and: '和',
      line: '作者|撰文|记者|記者',
    },
  ],
  [
    'ja',
    {
      by: '文|執筆|取材・文|著者|筆者|執筆者|文・|聞き手|構成',
      and: 'と',
      line: '文|執筆|取材・文',
    },
  ],
  ['ko', { by: '글|글쓴이|작성자', and: '및', line: '글|글쓴이' }],
  ['sv', { by: 'av|text|skriven av|af|tekst', and: 'och|og', line: 'av' }],
];

/**
 * Words that name what somebody does, lower case. In a part of its own after a name, or behind it, a role; alone, nobody.
 * Whole words, also with the endings of ROLE_ENDINGS: as beginnings they would be those of surnames, "Vicente". With an
 * asterisk the beginning of any word.
 */
export const ROLES: string = [
  // English
  'editor|editorial|writer|reporter|correspondent|contributor|columnist|journalist|critic|producer|author|blogger|photographer|staff|staffer|intern|fellow|analyst|researcher|professor|lecturer|expert|specialist|dietitian|dietician|nutritionist|educator|director|manager|ceo|cto|cfo|founder|co-founder|president|consultant|engineer|attorney|lawyer|physician|trainer|coach|strategist|marketer|freelance|freelancer|representative|candidate|chief|contributing|bureau|instructor|therapist|psychologist|nurse|veterinarian|advisor|adviser|developer|designer|realtor|owner|principal|partner|vice',
  // German
  'redakteur*|korrespondent*|chefredakteur*|ressortleit*|autor*|volontär*|kolumnist*',
  // French, Spanish, Italian, Portuguese
  'rédact*|journaliste*|correspondant*|envoyé*|chroniqueu*|redactor*|corresponsal*|periodista*|columnista*|enviad*|inviat*|giornalista*|corrispondent*|jornalista*|repórter*|colunista*',
  // Dutch, Polish, Russian, Ukrainian, Turkish
  'verslaggev*|redacteur*|dziennikar*|redaktor*|корреспондент*|обозреватель*|редактор*|журналист*|кореспондент*|оглядач*|muhabir*|yazar*|editör*',
  // Arabic, Persian, Hebrew, Hindi, Chinese, Japanese, Korean
  'مراسل*|محرر*|خبرنگار*|כתב*|संवाददाता*|记者*|記者*|編集委員*|論説委員*|特派員*|기자*|특파원*',
].join('|');

/** Endings a whole word of ROLES may have: plurals, possessives, German feminines. */
export const ROLE_ENDINGS = "s|['’]s|in|innen";

/** Letters behind names that are written without points. What else is in capitals may be a name itself. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  'BA|BSC|BS|BSN|CCC-SLP|CEO|CFA|CFP|CPA|CPT|CSCS|DC|DDS|DMD|DNP|DO|DPT|DVM|E-RYT|EDD|ESQ|FACC|FACP|FACS|JD|JR|LCSW|LDN|LLB|LLM|LMFT|LMT|LPC|MA|MBA|MBBS|MD|MED|MFA|MP|MPH|MPP|MRCP|MS|MSC|MSN|MSW|NP|OBE|PA|PA-C|PHARMD|PHD|PMP|PSYD|PT|RD|RDN|RN|RYT|SLP|SR'.split(
    '|',
  ),
);

/** What templates and newsrooms write where nobody is named. Whole, folded. */
export const NOBODY: ReadonlySet<string> = new Set(
  'admin | administrator | webmaster | root | user | guest | anonymous | unknown | undefined | null | none | n a | author | authors | editor | editors | editorial | staff | staff writer | staff writers | staff reporter | staff reporters | newsroom | news desk | newsdesk | web desk | webdesk | desk | online desk | redaktion | die redaktion | online redaktion | onlineredaktion | redazione | la redazione | redacción | la redacción | rédaction | la rédaction | redação | da redação | redactie | redakcja | редакция | редакція | المحرر | تحریریه | המערכת | 编辑部 | 編集部 | 편집부 | haber merkezi | team | news | news staff | web staff | our correspondent | correspondent | special correspondent | agencies | from agencies | wire reports | wire services | wire service | news service reports | news services | contributor | guest contributor | guest author | guest writer | guest blogger | press release | pressemitteilung | super user | default | content team | editorial team | editorial staff | the editorial team | the editors | editorial board | site admin | wordpress | blog | read more | share | follow | contact | subscribe | profile | view profile | view bio | full bio | view all posts | posts | all posts | see all | bio | website | twitter | x | facebook | linkedin | instagram | email | e mail | mail | print | comments | comment | leave a comment | no comments | updated | published | date | written by | advertisement | disclosure | fact checked | about the author | about | category | home | menu | search | save | listen | follow us | sponsored | the staff | post author | name'.split(
    ' | ',
  ),
);
