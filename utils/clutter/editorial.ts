/**
 * Players and posts that editors set into articles, by the host of their frame. A frame of any other host is a slot, a
 * counter or a form.
 */
const EDITORIAL =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|bsky\.app|threads\.net|reddit\.com|spotify\.com|soundcloud\.com|apple\.com|acast\.com|podbean\.com|megaphone\.fm|datawrapper\.dwcdn\.net|flourish\.studio|infogram\.com|documentcloud\.org|scribd\.com|google\.com|openstreetmap\.org|jwplayer\.com|brightcove\.net|brightcove\.com|streamable\.com|rumble\.com|bilibili\.com|vk\.com|rutube\.ru|ok\.ru|nicovideo\.jp|codepen\.io|jsfiddle\.net|github\.com)$/;
/** Frames of editorial hosts that are buttons nevertheless. */
const BUTTON =
  /\/plugins\/(?:like|share|follow|page|comments|send)|\/widgets\/(?:follow|tweet_button)|\/recaptcha\/|\/(?:ads|pagead|tag)\//;
/** Of Google's many frames, the maps and documents. */
const GOOGLE =
  /^(?:(?:docs|drive|maps|earth|trends|datastudio|lookerstudio|calendar)\.google\.com\/|(?:www\.)?google\.com\/(?:maps|trends)\b)/;

/** Whether a frame shows a player, post, map or document that the article embeds. @param address where the frame leads */
export const isEditorialFrame = ({ hostname, pathname }: URL): boolean =>
  EDITORIAL.test(hostname) &&
  !BUTTON.test(pathname) &&
  (!/\bgoogle\.com$/.test(hostname) || GOOGLE.test(hostname + pathname));
