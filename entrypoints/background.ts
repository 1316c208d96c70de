import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/browser/background';

/**
 * Toolbar button, commands and menus; content scripts in line with rules and permissions.
 * `main` is a function of its own, for WXT drops its code and imports where it only wants to know what kind of entrypoint
 * this is.
 */
export default defineBackground({
  // A module fetches the engine when it is needed; Chrome's background never needs it (utils/browser/hidden-page.ts).
  type: { firefox: 'module' },
  main: () => startBackground(),
});
