import { byLabel, byLinks, byName, byRest, bySelector } from '../row';
import { TAG } from './words/addresses';
import { AUTHOR_LABELS } from './words/author';
import { TAG_LABELS } from './words/tags';

/** Names of boxes about the author. */
const AUTHOR_BOXES = `author box, authorbox, author bio, author info, author card, about author, about the author, author profile,
     author inline, author description, author comment, bottom byline, contributor bio, tdb single author,
     author pane, author block, author section, author details, author area, author wrap, author wrapper,
     author teaser, author teasers, author container, about me, writer profile, writer bio, byline bio,
     contributor card, contributor box, post author, entry author, authors box, authors section, author footer,
     autor box, autorbox, autor info, autoreninfo, autorenbox, ueber den autor, bio auteur, box autore, sobre autor,
     autor bio, author tooltip, author flyout, author popup, author popover, author hovercard,
     author detail box`;

/** Who wrote it, at length: below or beside the article. The byline is not meant. */
export const AUTHOR = [
  bySelector(
    'author/vendor',
    `.abh_box
     .saboxplugin-wrap
     .pp-multiple-authors-boxes-wrapper
     .m-a-box
     .ts-fab-wrapper
     .elementor-widget-author-box
     .wp-block-post-author-biography`,
    { where: 'both', limit: { prose: 250, words: 250 } },
  ),
  byName('author/box', AUTHOR_BOXES, { limit: { prose: 250 } }),
  byLabel('author/label', AUTHOR_LABELS, { limit: { prose: 250, controls: 0 } }),
];

/** What the article is filed under. A comma between two is a word; with more for each stand names, dates and prices. */
export const TAGS = [
  byName(
    'tags/name',
    `tags, tag list, taglist, topics list, tag links, tag cloud, tagged with, single categories, td category,
     cat links, post categories, post category, entry categories, article categories, article topics,
     article keywords, keyword list, keywords node, schlagwortliste, article tag, filed under, post labels, tag box, etiquetas, schlagworte, schlagwoerter, stichworte,
     mots cles, motscles, tagi, tagy, stitky, cimkek, etiketler, avainsanat, palavras chave, asiasanat`,
    { where: 'both', limit: { perLink: 1.2, prose: 0, links: 1 } },
  ),
  byLabel('tags/label', TAG_LABELS, { limit: { links: 1, perLink: 2, linked: 0.5, prose: 0 } }),
  byLinks(
    'tags/links',
    { of: 'address', pattern: TAG, share: 0.8, after: true },
    { limit: { words: 6, prose: 0 } },
  ),
];

/** Tools, tickers and empty boxes that are neither article nor advertising. */
export const FURNITURE = [
  // Buttons in a row that do something with the page: keep it, print it, pass it on.
  bySelector(
    'furniture/toolbar',
    `[role="toolbar"][aria-label="quick actions" i]
     [role="toolbar"][aria-label="article actions" i]
     [role="toolbar"][aria-label="article tools" i]
     [role="toolbar"][aria-label="tools" i]`,
    { limit: { words: 2, prose: 0, led: 1, controls: 2 } },
  ),
  // A heading and places for a picture and a name, with neither.
  byName('furniture/nobody', AUTHOR_BOXES, { limit: { words: 2, led: 0, filled: 2 } }),
  byName(
    'furniture/tools',
    `print button, set font size, report error, print link, font sizer, font resizer, font resize, text resize, text resizer, font switcher, article print,
     reading mode, back to top, backtotop, page top, pagetop, go top, gotop, to top, totop, scroll to top, scroll top, scroll up, breaking news, weather, skip link,
     cd top, scrollup, jump top, print header, print footer, print only, scroll to bottom, scrolltotop, scroll button, scroll buttons, preloader, page loader, =back top, back top wrapper, reading progress, reading bar`,
    { limit: { words: 40, prose: 0 } },
  ),
];

/** The site's own header, menus and footer. Teasers in them are menus, whatever is switched on. */
export const NAV = [
  bySelector(
    'nav/landmark',
    `nav
     header
     footer
     [role="navigation"]
     [role="banner"]
     [role="contentinfo"]
     [role="search"]`,
  ),
  byName(
    'nav/name',
    `nav, navigation, navbar, menu, menubar, mega menu, =header, =footer, site header, site footer, page header, page footer, main header,
     main footer, global header, global footer, masthead, topbar, top bar, breadcrumb, breadcrumbs, offcanvas, drawer`,
  ),
];

/** Everything but the article. */
export const FOCUS = [byRest('focus/rest')];
