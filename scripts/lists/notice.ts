import type { About } from '../../utils/lists';

/** What NOTICE says of the lists: names, versions, dates and licences, as the lists themselves give them. */
export function noticeOf(lists: readonly About[]): string {
  const entries = lists.map(
    ({ title, version, date, licence, homepage }) =>
      `${title}\n  Version ${version} of ${date}\n  Licence: ${licence}\n${homepage ? `  ${homepage}\n` : ''}`,
  );
  return `${HEAD}\n${entries.join('\n')}`;
}

const HEAD = `Lede is free software under the GNU General Public License, version 3 (LICENSE).

It holds selectors of these filter lists, compiled by scripts/lists from the package @adguard/dnr-rulesets, which is
under the GPL-3.0-only. A list that names no licence of its own comes under that one. This file is written by
\`npm run lists\`; a build does not go through where it is not up to date.
`;
