/** What boxes that ask for something are made of: selectors. */
export const ASKED = {
  /** Something else than an address: to sign in, a message, what to search for. */
  other:
    'textarea,select,[contenteditable],[role="textbox"],input[type="password"],input[type="search"],input[type="file"],input[type="radio"],input[type="tel"],input[type="date"],input[type="number"],input[type="url"]',
  /** A name, maybe. */
  names: 'input[type="text"],input:not([type])',
  /** Who somebody is. */
  identity: 'input[type="email"],input[type="password"]',
  /** What an offer is not made of: lists, tables, forms to fill in, files, calls. */
  noOffer:
    'dl,ul,ol,table,address,textarea,select,nav,h2 ~ h2,h3 ~ h3,a[href^="tel:"],a[href^="mailto:"],a[href^="#"],a[href*=".pdf"],a[href*=".csv"],a[href*=".xls"],a[href*=".doc"],a[href*=".zip"]',
};
