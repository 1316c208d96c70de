import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/browser/background';

/** Toolbar button, commands and menus; content scripts in line with rules and permissions. */
export default defineBackground(startBackground);
