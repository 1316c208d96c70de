/** What forms ask for: selectors of their fields. */
export const ASKED = {
  /** Something else than an address: to sign in, a message, what to search for. */
  other:
    'textarea,select,[contenteditable],[role="textbox"],input[type="password"],input[type="search"],input[type="file"],input[type="radio"],input[type="tel"],input[type="date"],input[type="number"],input[type="url"]',
  /** A name, maybe. */
  names: 'input[type="text"],input:not([type])',
  /** Who somebody is. */
  identity: 'input[type="email"],input[type="password"]',
};
