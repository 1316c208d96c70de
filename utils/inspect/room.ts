/** How elements take room, by name. */
export const ROOM = {
  /** Boxes that mean something although nothing is in them, or whose absence would move their neighbours' columns. */
  structure: 'html body main article table tbody thead tfoot tr td th colgroup dialog fieldset form slot',
  /** Elements that take no room, whatever they hold. */
  none: 'script style link meta template noscript br wbr hr source track param',
  /** Elements that show something although they hold no text. */
  replaced:
    'img picture svg video audio iframe canvas object embed input button select textarea progress meter math map',
  /** Attributes by which Elementor tells its boxes apart; with others of theirs it says what a script will put into them. */
  described: 'data-id data-element_type data-widget_type',
};
