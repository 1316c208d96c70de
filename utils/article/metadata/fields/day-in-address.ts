import { isoDate } from '../dates';
import { metaOf, nameIn, type Raw } from '../raw';

const DAY = String.raw`((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])`;
/** Levels of their own: `/2025/06/03/`, `/20250603/`. Systems put the day of publication there. */
const IN_PATH = new RegExp(`/${DAY}(?=/|$|\\.)`);
/** At one end of a level: `/2025-06-03-harbour-wall`, `/harbour-wall-20250603.html`. In between it is one the headline names. */
const IN_SLUG = new RegExp(`/${DAY}(?=[_.-]|[a-z])|[_.-]${DAY}(?=/|$|\\.\\w+$)`, 'i');

/** A declared moment of the day in the address, in whatever zone, is so near to that day's noon. */
const NEAR = 38 * 3_600_000;

/** A time in its own zone; in UTC it may be of another day than readers had. */
const IS_LOCAL = /T[\d:]+(?:[+-](?!00:00)\d\d:\d\d)?$/;

/** The day that stands as levels of the address; null where a declared time of that day tells more, in its own zone. */
export function dayOfPath(raw: Raw): string | null {
  const day = dayIn(raw, IN_PATH);
  if (!day) return null;
  const noon = Date.parse(`${day}T12:00:00Z`);
  const declared = [
    metaOf(raw, 'article:published_time', 'og:article:published_time', 'og:published_time'),
    nameIn(raw.jsonLd.article?.datePublished),
  ].map(isoDate);
  const first = declared.find((date) => date !== null);
  return first && IS_LOCAL.test(first) && Math.abs(Date.parse(first) - noon) <= NEAR ? null : day;
}

/** The day at one end of a level of the address: a headline may name it too, so what is declared comes before. */
export const dayOfSlug = (raw: Raw): string | null => dayIn(raw, IN_SLUG);

function dayIn({ url }: Raw, pattern: RegExp): string | null {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const found = pattern.exec(path)?.slice(1).filter(Boolean);
  return found?.length === 3 ? found.join('-') : null;
}
