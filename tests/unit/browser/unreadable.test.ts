import { describe, expect, it } from 'vitest';
import { addressFailure, refusal, typeFailure } from '../../../utils/browser/unreadable';

const tab = (url: string) => ({ id: 1, url, title: '', private: false, status: 'complete' });

describe('addressFailure', () => {
  it.each([
    ['about:config', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['chrome://extensions/', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['chrome-extension://abc/reader.html', 'browser-page'],
    ['moz-extension://abc/reader.html', 'browser-page'],
    ['devtools://devtools/', 'browser-page'],
    ['data:text/html,a', 'browser-page'],
    ['view-source:https://example.org/', 'view-source'],
    ['https://example.org/', null],
    ['http://localhost:8000/', null],
    ['file:///home/a.html', null],
    ['https://addons.mozilla.org/', null],
    ['', null],
  ])('%s: %s', (url, code) => {
    expect(addressFailure(url)).toBe(code);
  });
});

describe('typeFailure', () => {
  it.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['application/pdf', 'pdf'],
    ['image/png', 'image'],
    ['image/svg+xml', 'image'],
    ['application/json', 'not-html'],
    ['text/plain', 'not-html'],
    ['text/xml', 'not-html'],
    ['video/mp4', 'not-html'],
    ['', 'not-html'],
  ])('%s: %s', (type, code) => {
    expect(typeFailure(type)).toBe(code);
  });
});

describe('refusal', () => {
  it.each([
    ['https://example.org/', 'Frame with ID 0 is showing error page', 'error-page'],
    ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'store-page'],
    ['https://addons.mozilla.org/', 'Missing host permission for the tab', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/a', 'Cannot access contents of the page.', 'store-page'],
    ['https://example.org/', 'No tab with id: 7.', 'tab-gone'],
    ['https://example.org/', 'Invalid tab ID: 7', 'tab-gone'],
    ['https://example.org/', 'The tab was closed.', 'tab-gone'],
    ['https://example.org/', 'Frame with ID 0 was removed.', 'tab-gone'],
    ['https://example.org/a.pdf?download', 'Missing host permission for the tab', 'pdf'],
    ['https://example.org/a.JPG', 'Missing host permission for the tab', 'image'],
    ['https://example.org/a.json', 'Missing host permission for the tab', 'not-html'],
    ['https://example.org/?file=a.pdf', 'Missing host permission for the tab', 'permission-denied'],
    ['file:///home/a.html', 'Cannot access contents of url "file:///home/a.html".', 'file-access'],
    [
      'https://example.org/',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'permission-denied',
    ],
    ['', 'Cannot access a chrome:// URL', 'browser-page'],
    ['', 'Cannot access contents of the page.', 'browser-page'],
    ['https://example.org/', 'Something else.', 'unexpected'],
  ])('of %s with %j: %s', (url, message, code) => {
    expect(refusal(new Error(message), tab(url))).toEqual({ code, detail: message });
  });

  it.each([
    ['https://example.org/', 'info.svg', 'error-page'],
    ['https://example.org/a.jpg', 'info.svg', 'error-page'],
    ['https://example.org/?file=a', 'pdf.svg', 'pdf'],
    ['https://example.org/', 'pdfs.svg', 'permission-denied'],
  ])('of %s, shown under Firefox’s own sign %s: %s', (url, sign, code) => {
    const error = new Error('Missing host permission for the tab');
    expect(refusal(error, tab(url), `chrome://global/skin/icons/${sign}`).code).toBe(code);
  });
});
