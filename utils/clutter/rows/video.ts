import { byName, bySelector } from '../row';

/** The player and its menus. */
const PLAYER = { words: 80, prose: 0 };

/** Players that have nothing to do with the article: they float, they belong to a video network. */
export const VIDEO = [
  bySelector(
    'video/vendor',
    `[id^="primis"]
     .primis_wrapper
     [id^="exco-"]
     .connatix-player
     [id^="connatix"]
     [id^="aniBox"]
     [id^="stn_div_"]
     [id^="anyclip"]
     [id^="vidazoo"]
     [id^="avantis"]
     [id^="dugout"]
     .trvdfloater`,
    { where: 'both', certain: true, limit: PLAYER },
  ),
  byName('video/named', 'primis, connatix, outstream', { where: 'both', certain: true, limit: PLAYER }),
  // In the article one by such a name is the article's, and stays until it floats (utils/keep/floats.ts).
  byName(
    'video/floating',
    'sticky video, floating video, video sticky, video floating, sticky player, floating player, player sticky, mini player',
    { limit: PLAYER },
  ),
  // What is to be watched after the article.
  bySelector('video/next', '[data-embed="watch-next"]', { limit: { words: 6, prose: 0, controls: 1 } }),
  // A player with a button to close it is one that comes uninvited. In a figure it is the article's, and so is one with
  // more words: players of the article's have a dialog in them that explains itself, and closes.
  bySelector(
    'video/closable',
    `[class*="player"]:not(figure *):has(> [class*="close"]:not([class*="closed"]), > * > [class*="close"]:not([class*="closed"]))
     [class*="video"]:not(figure *):has(> [class*="close"]:not([class*="closed"]))`,
    { limit: { words: 30, prose: 0 } },
  ),
];
