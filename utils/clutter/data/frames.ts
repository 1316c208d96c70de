/** What frames lead to. */
export const FRAMES = {
  /**
   * Players and posts that editors set into articles, by the host of their frame. A frame of any other host is a slot, a
   * counter or a form.
   */
  editorial:
    /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|bsky\.app|threads\.net|reddit\.com|spotify\.com|soundcloud\.com|apple\.com|acast\.com|podbean\.com|megaphone\.fm|datawrapper\.dwcdn\.net|flourish\.studio|infogram\.com|documentcloud\.org|scribd\.com|google\.com|openstreetmap\.org|jwplayer\.com|brightcove\.net|brightcove\.com|streamable\.com|rumble\.com|bilibili\.com|vk\.com|rutube\.ru|ok\.ru|nicovideo\.jp|codepen\.io|jsfiddle\.net|github\.com)$/,
  /** Frames of editorial hosts that are buttons nevertheless, by path. */
  button:
    /\/plugins\/(?:like|share|follow|page|comments|send)|\/widgets\/(?:follow|tweet_button)|\/recaptcha\/|\/(?:ads|pagead|tag)\//,
  /** Of Google's many frames, the maps and documents, by host and path. */
  google:
    /^(?:(?:docs|drive|maps|earth|trends|datastudio|lookerstudio|calendar)\.google\.com\/|(?:www\.)?google\.com\/(?:maps|trends)\b)/,
};
