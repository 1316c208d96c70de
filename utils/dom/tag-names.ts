/* Names of HTML's elements, as the HTML standard's rendering section and content models sort them. */

/** Hold no text a reader sees. */
export const SILENT_NAMES =
  'script style noscript template head meta link title base svg math canvas object embed param source track map area iframe frame frameset noframes audio video img input select option optgroup datalist textarea progress meter br wbr hr dialog';
/** Flow inside a line of text: an element of these alone does not end a block. */
export const INLINE_NAMES =
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark math nobr output picture q rb rp rt rtc ruby s samp small span strike strong sub sup svg time tt u var wbr button select textarea meter progress noscript script style template link meta object embed video audio canvas iframe map area source track use path g circle rect a-link';
/** Can have a shadow tree, beside elements with a dash in their names. */
export const HOST_NAMES =
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span';
