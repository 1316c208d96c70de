import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { type BuildEnvironmentOptions, mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { knowledgeScript, standIns } from './scripts/build/stand-ins';
import { keptLists } from './scripts/lists/kept';
import { noticeOf } from './scripts/lists/notice';
import { CATEGORY_IDS } from './utils/clutter/categories';
import { startSheet } from './utils/clutter/start';

/** Every address a page can have that Lede may be asked to clean. Granted site by site, never at install. */
const EVERY_SITE = ['*://*/*', 'file:///*'];

/**
 * Nothing is loaded but packaged files (the filter lists among them) and the images of the article shown.
 * Trusted Types: a string becomes HTML only through DOMPurify's policy (utils/sanitise), or an inert copy of a page
 * (utils/copy).
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src https: http: data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lede lede-copy dompurify',
].join('; ');

/** Scripts that are put into pages, and compiled in each. */
const INJECTED: readonly string[] = ['declutter', 'keeper', 'copy'];
/**
 * Some 3 % smaller than what Vite's own minifier leaves. No code of theirs reads a property, or names an interface of the
 * DOM, for what that does: each that is named is built anew in every page.
 */
const SMALLEST: BuildEnvironmentOptions = {
  rolldownOptions: { treeshake: { unknownGlobalSideEffects: false, propertyReadSideEffects: false } },
  minify: 'terser',
  // In brackets WXT finds the function, whose value is what an injected script gives back.
  terserOptions: { ecma: 2020, compress: { passes: 3, pure_getters: true }, format: { wrap_iife: true } },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [...entrypoints.map(({ name }) => standIns(name)), config.plugins];
      const isInjected = entrypoints.every(({ name }) => INJECTED.includes(name));
      if (isInjected && config.build?.minify !== false)
        config.build = mergeConfig(config.build ?? {}, SMALLEST, false);
    },
    // What is hidden before a page is parsed: registered sheets must be files of the package (utils/browser/registration.ts).
    'build:publicAssets': async (_, assets) => {
      for (const id of CATEGORY_IDS) {
        const contents = startSheet(id);
        if (contents !== '') assets.push({ contents, relativeDest: `clutter/${id}.css` });
      }
      assets.push({ contents: knowledgeScript(), relativeDest: 'knowledge.js' });
      const { about, files } = await keptLists();
      const notice = noticeOf(about);
      if (readFileSync(new URL('NOTICE', import.meta.url), 'utf8') !== notice)
        throw new Error('NOTICE does not say what lists these are: `npm run lists` writes it.');
      assets.push({ contents: notice, relativeDest: 'NOTICE.txt' });
      for (const [name, contents] of Object.entries(files))
        assets.push({ contents, relativeDest: `lists/${name}` });
    },
  },
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    ...(mode === 'e2e' ? { host_permissions: EVERY_SITE } : { optional_host_permissions: EVERY_SITE }),
    // Firefox puts buttons away into a menu of extensions, unless told where.
    action: { default_title: '__MSG_appName__', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPopup__' },
      'open-reader': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandReader__' },
      'clean-page': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandClean__' },
    },
    // In `spanning` mode Chrome cannot show an extension's page in a private window; Firefox takes `split` for "not allowed".
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
