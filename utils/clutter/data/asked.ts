/** What boxes that ask for something are made of: selectors. */
export const ASKED = {
  /** Something else than an address: to sign in, a message, what to search for. */
  other:
    'textarea,select,[contenteditable],[role="textbox"],input[type="password"],input[type="search"],input[type="file"],input[type="radio"],input[type="tel"],input[type="date"],input[type="number"],input[type="url"]',
  /** A name, maybe. */
  names: 'input[type="text"],input:not([type])',
  /** Something to be done at once: to say who one is, to look something up. */
  action:
    'input:not([type="hidden"]):not([type="submit"]):not([type="button"]),a[href*="login" i],a[href*="signin" i],a[href*="sign-in" i]',
  /** What lists of titles are not made of. */
  noList: 'input:not([type="hidden"]),select,textarea,video,iframe',
  /** What an offer is not made of: lists, tables, forms to fill in, files, calls. */
  noOffer:
    'dl,ul,ol,table,address,textarea,select,nav,h2 ~ h2,h3 ~ h3,a[href^="tel:"],a[href^="mailto:"],a[href^="#"],a[href*=".pdf"],a[href*=".csv"],a[href*=".xls"],a[href*=".doc"],a[href*=".zip"]',
};
