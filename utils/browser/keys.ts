/** Names under which Lede stores things. Those of `LOCAL` are on disk, those of `SESSION` in memory only. */
export const LOCAL = {
  /** `Settings`, whole and checked. */
  settings: 'settings',
  /** Stored settings that could not be read, oldest first. */
  damaged: 'settings.damaged',
} as const;

export const SESSION = {
  /** Set once the registered scripts were compared with the rules in this session of the browser. */
  reconciled: 'reconciled',
  /** Before the id of a tab: what was read from it. */
  reading: 'reading.',
  /** Before the id of a tab: how far it was read. */
  place: 'place.',
  /** Before the id of an article from a private window. */
  article: 'article.',
  /** Their ids, and when each was last used. */
  articles: 'articles',
} as const;

/** Scripts in the package that are put into pages, in the order of loading. */
export const SCRIPTS = {
  declutter: ['declutter.js'],
  /** The first is made by the build (wxt.config.ts). */
  keeper: ['knowledge.js', 'keeper.js'],
  copy: 'copy.js',
} as const;
