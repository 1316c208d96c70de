import { FRAMES } from './data/frames';

/** Whether a frame shows a player, post, map or document that the article embeds. @param address where the frame leads */
export const isEditorialFrame = ({ hostname, pathname }: URL): boolean =>
  FRAMES.editorial.test(hostname) &&
  !FRAMES.button.test(pathname) &&
  (!/\bgoogle\.com$/.test(hostname) || FRAMES.google.test(hostname + pathname));
