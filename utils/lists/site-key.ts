/** Sites are spread over so many files that a page's is some 6 kB, packed. */
const SHARDS = 512;

/** Second levels under which names are given away: `example.co.uk`. */
const SECOND_LEVELS: ReadonlySet<string> = new Set(
  'co com org net gov edu ac or ne go gob nom info web'.split(' '),
);

/** The file that holds what is known of a host: the same for all names of one site, whatever their ending. */
export function shardOf(host: string): string {
  let sum = 0;
  for (const character of siteNameOf(host)) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return (sum % SHARDS).toString(16).padStart(3, '0');
}

/** The label that names a site: `example` for `news.example.co.uk` and `example.*`. */
export function siteNameOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && SECOND_LEVELS.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? host;
}

/** All names under which something may be known of a host: itself, what it is below, and these with any ending. */
export function namesOfHost(host: string): string[] {
  const labels = host.split('.');
  const chain = labels.map((_, i) => labels.slice(i).join('.'));
  const open = labels.flatMap((_, start) =>
    [1, 2].flatMap((ending) => {
      const kept = labels.slice(start, -ending);
      return kept.length > 0 ? [`${kept.join('.')}.*`] : [];
    }),
  );
  return [...new Set([...chain, ...open])];
}
