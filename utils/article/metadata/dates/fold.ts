/** Lower case without accents, vowel signs and points, so that capitals and spellings of one name are equal. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.'’״׳\u200c]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .trim();
