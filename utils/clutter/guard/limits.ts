import type { Part } from '../survey/types';
import type { Limit } from '../types';

/** What a row that sets no limit of its own may take. Outside the body: a dozen teasers' summaries. */
export const OUTSIDE: Limit = { prose: 250 };
/** Inside: a promo's two sentences. */
export const INSIDE: Limit = { words: 60, prose: 60 };

/** Whether a part holds no more, and no less, than a row says. */
export function fits(part: Part, limit: Limit): boolean {
  const { words, says, prose, links, controls, perLink, perTitle, linked, led, pictured, pictures, filled } =
    limit;
  return (
    (words === undefined || part.words <= words) &&
    (says === undefined || part.words >= says) &&
    (prose === undefined || part.prose <= prose) &&
    (links === undefined || part.links >= links) &&
    (controls === undefined || part.links + part.fields >= controls) &&
    (perLink === undefined || part.words <= perLink * part.links) &&
    (perTitle === undefined || part.linked >= perTitle * part.links) &&
    (linked === undefined || part.linked >= linked * (part.words + part.linked)) &&
    (led === undefined || part.linked <= led) &&
    (pictured === undefined || part.media - part.pictures >= pictured * part.links) &&
    (pictures === undefined || part.pictures <= pictures) &&
    (filled === undefined || part.media + part.links + part.fields <= filled)
  );
}
