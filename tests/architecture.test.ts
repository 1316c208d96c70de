import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, findCycle, type Import, importsOf, isSource } from './setup/sources';

/** What each room may import of the others. A row that grows is a decision: say in ARCHITECTURE.md why. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'utils/dom': [],
  'utils/locate': ['utils/dom'],
  'utils/lists': [],
  'utils/clutter': ['utils/dom', 'utils/locate', 'utils/lists'],
  'utils/copy': ['utils/dom'],
  'utils/inspect': ['utils/dom', 'utils/locate', 'utils/clutter'],
  'utils/typography': [],
  'utils/settings': ['utils/clutter'],
  'utils/hide': ['utils/dom', 'utils/clutter', 'utils/copy', 'utils/inspect'],
  'utils/keep': ['utils/dom', 'utils/clutter', 'utils/copy', 'utils/inspect', 'utils/hide'],
  'utils/article': ['utils/dom', 'utils/locate', 'utils/clutter', 'utils/copy'],
  'utils/sanitise': ['utils/dom', 'utils/article'],
  'utils/export': ['utils/dom', 'utils/article'],
  'utils/library': ['utils/article'],
  'utils/engine': ['utils/article', 'utils/sanitise', 'utils/locate'],
  'utils/browser': [
    'utils/article',
    'utils/clutter',
    'utils/copy',
    'utils/inspect',
    'utils/library',
    'utils/lists',
    'utils/sanitise',
    'utils/settings',
    'utils/typography',
  ],
};

/** What pure rooms and components may name of the room that knows the browser: failures are plain values. */
const NEUTRAL = 'utils/browser/failures.ts';

const shipped = ['utils', 'components', 'entrypoints'].flatMap(filesBelow).filter(isSource);
const imports = shipped.flatMap(importsOf);
const inProject = imports.filter(({ to }) => shipped.includes(to));
const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');
const show = ({ from, to }: Import): string => `${from} → ${to}`;
const isBrowser = (file: string): boolean => /^(?:utils\/browser|entrypoints)\//.test(file);

describe('the house', () => {
  it('has no loose files in utils: every file is in a room', () => {
    expect(filesBelow('utils').filter((file) => file.split('/').length < 3)).toEqual([]);
  });

  it('lets imports run one way between rooms', () => {
    const wrong = inProject
      .filter(({ from, to }) => from.startsWith('utils/') && roomOf(from) !== roomOf(to) && to !== NEUTRAL)
      .filter(({ from, to }) => !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)));
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps the browser out of components and pure rooms', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        !isBrowser(from) &&
        to !== NEUTRAL &&
        /^(?:wxt(?:\/|$)|webextension-polyfill|#imports|utils\/browser\/|entrypoints\/)/.test(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('calls browser.* and chrome.* in utils/browser and entrypoints alone', () => {
    const wrong = shipped.filter(
      (file) => !isBrowser(file) && /(?<![\w.'"`*])(?:browser|chrome)\.[a-z]\w*[.(]/.test(codeOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    expect(findCycle(inProject)).toBeNull();
  });

  it('finds a cycle where there is one', () => {
    const types = true;
    const loop = [
      { from: 'a', to: 'b', types },
      { from: 'b', to: 'c', types },
      { from: 'c', to: 'b', types },
    ];
    expect(findCycle(loop)).toEqual(['b', 'c', 'b']);
  });

  it('keeps every file to a length that can be read at once', () => {
    const all = [...shipped, ...['scripts', 'tests'].flatMap(filesBelow).filter(isSource)];
    const long = all.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('keeps entrypoints to wiring', () => {
    const long = filesBelow('entrypoints').filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > 100,
    );
    expect(long).toEqual([]);
  });

  it('has one place where HTML comes in, and two where it is parsed: inertly as a copy, and to be sanitised', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|srcdoc\s*=|createContextualFragment|setHTMLUnsafe|parseFromString/;
    expect(shipped.filter((file) => sinks.test(codeOf(file)))).toEqual([
      'utils/copy/parse.ts',
      'utils/sanitise/prepare.ts',
      'components/article/body.tsx',
    ]);
  });
});

/** A file without its comments, which may name what the code must not use. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|(?<=^|\s)\/\/.*$/gms, '');
}
