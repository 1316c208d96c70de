import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** @type {Record<BrowserKind, string>} environment variables that name a browser */
export const VARIABLES = { chromium: 'LEDE_CHROMIUM', firefox: 'LEDE_FIREFOX' };

/**
 * Names of programs, best first: free builds of Chromium before branded ones, whose owners switch off what tests need.
 * @type {Record<BrowserKind, readonly string[]>}
 */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

/** @type {Partial<Record<NodeJS.Platform, Record<BrowserKind, readonly string[]>>>} below the folders of `FOLDERS` */
const USUAL = {
  darwin: {
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
  },
  win32: {
    chromium: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** @type {Partial<Record<NodeJS.Platform, () => (string | undefined)[]>>} */
const FOLDERS = {
  darwin: () => ['/Applications', join(homedir(), 'Applications')],
  win32: () => [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA],
};

/**
 * Where a browser may be, best first. Not all of these files exist.
 * @param {BrowserKind} kind
 * @returns {string[]}
 */
export function places(kind) {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const named = NAMES[kind].flatMap((name) => onPath.map((folder) => join(folder, name + ending)));
  const folders = (FOLDERS[process.platform]?.() ?? []).filter((folder) => folder !== undefined);
  const usual = (USUAL[process.platform]?.[kind] ?? []).flatMap((path) =>
    folders.map((folder) => join(folder, path)),
  );
  return [...named, ...usual];
}
