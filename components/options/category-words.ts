import { i18n } from '#i18n';
import type { CategoryId } from '../../utils/clutter/categories';

/** What a category of clutter is called and what belongs to it. Messages cannot have hyphens in their names. */
export const CATEGORY_WORDS: Record<CategoryId, { name: () => string; hint: () => string }> = {
  ad: { name: () => i18n.t('categories.ad.name'), hint: () => i18n.t('categories.ad.hint') },
  'recommend-ads': {
    name: () => i18n.t('categories.recommendAds.name'),
    hint: () => i18n.t('categories.recommendAds.hint'),
  },
  social: { name: () => i18n.t('categories.social.name'), hint: () => i18n.t('categories.social.hint') },
  newsletter: {
    name: () => i18n.t('categories.newsletter.name'),
    hint: () => i18n.t('categories.newsletter.hint'),
  },
  'subscribe-promo': {
    name: () => i18n.t('categories.subscribePromo.name'),
    hint: () => i18n.t('categories.subscribePromo.hint'),
  },
  related: { name: () => i18n.t('categories.related.name'), hint: () => i18n.t('categories.related.hint') },
  video: { name: () => i18n.t('categories.video.name'), hint: () => i18n.t('categories.video.hint') },
  cookie: { name: () => i18n.t('categories.cookie.name'), hint: () => i18n.t('categories.cookie.hint') },
  furniture: {
    name: () => i18n.t('categories.furniture.name'),
    hint: () => i18n.t('categories.furniture.hint'),
  },
  comments: {
    name: () => i18n.t('categories.comments.name'),
    hint: () => i18n.t('categories.comments.hint'),
  },
  author: { name: () => i18n.t('categories.author.name'), hint: () => i18n.t('categories.author.hint') },
  tags: { name: () => i18n.t('categories.tags.name'), hint: () => i18n.t('categories.tags.hint') },
  nav: { name: () => i18n.t('categories.nav.name'), hint: () => i18n.t('categories.nav.hint') },
  focus: { name: () => i18n.t('categories.focus.name'), hint: () => i18n.t('categories.focus.hint') },
};
