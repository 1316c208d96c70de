import { fold } from '../../dom';

/** Articles that a paper's name has on one page and not on the next: "The Daily Herald". */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|il|lo|het) (?=\S)/;

/** A site's name as it is compared: folded, without article and blanks. */
export const siteKey = (name: string): string => fold(name).replace(ARTICLE, '').replaceAll(' ', '');
