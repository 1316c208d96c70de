import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/browser/background';

/**
 * Toolbar button, commands and menus; content scripts in line with rules and permissions.
 * An arrow function, for WXT drops its code and imports where it only wants to know what kind of entrypoint this is.
 */
export default defineBackground(() => startBackground());
