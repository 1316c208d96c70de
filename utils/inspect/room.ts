/** How elements take room, by name. */
export const ROOM = {
  /** Boxes that mean something although nothing is in them, or whose absence would move their neighbours' columns. */
  structure: 'html body main article table tbody thead tfoot tr td th colgroup dialog fieldset form slot',
  /** Elements that take no room, whatever they hold. */
  none: 'script style link meta template noscript br wbr hr source track param',
  /** Elements that show something although they hold no text. */
  replaced:
    'img picture svg video audio iframe canvas object embed input button select textarea progress meter math map',
  /** Attributes with which page builders describe each of their boxes, the empty ones that keep others apart too. */
  layout: 'data-id data-element_type data-e-type data-widget_type data-settings',
};
