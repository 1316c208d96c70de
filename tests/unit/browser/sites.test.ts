import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  addSite,
  editSite,
  getSettings,
  removeSite,
  requestPattern,
  sitePermissions,
  watchPermissions,
} from '../../../utils/browser';
import { answer } from '../../../utils/browser/answers';
import { fakeRest, type Rest } from './fake';

const A = '*://*.a.example/*';
const B = '*://*.b.example/*';

let rest: Rest;
const sendMessage = vi.fn((message: unknown): Promise<unknown> => {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
  return Promise.resolve(answer(message, sender));
});
beforeEach(() => {
  rest = fakeRest();
  sendMessage.mockClear();
  Object.assign(browser.runtime, { sendMessage });
});

const rules = async () =>
  (await getSettings()).settings.sites.map(({ pattern, action }) => `${action} ${pattern}`);

describe('addSite', () => {
  it('has sent the rule and asked for permission before it returns, in this order', () => {
    void addSite(A, 'clean');
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(rest.permissions.request).toHaveBeenCalledWith({ origins: [A] });
    expect(sendMessage.mock.invocationCallOrder[0]).toBeLessThan(
      rest.permissions.request.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('stores the rule whatever the answer: granted, denied, or no click', async () => {
    expect(await addSite(A, 'clean')).toBe('granted');
    rest.permissions.request.mockResolvedValueOnce(false);
    expect(await addSite(B, 'clean')).toBe('denied');
    rest.permissions.request.mockRejectedValueOnce(
      new Error('This function must be called during a user gesture'),
    );
    expect(await addSite('*://c.example/*', 'clean')).toBe('denied');
    expect(await rules()).toEqual([`clean ${A}`, `clean ${B}`, 'clean *://c.example/*']);
    expect(await sitePermissions()).toEqual(new Set([A]));
  });

  it('stores a "never" without asking', async () => {
    expect(await addSite(A, 'never')).toBe('stored');
    expect(rest.permissions.request).not.toHaveBeenCalled();
    expect(await rules()).toEqual([`never ${A}`]);
  });

  it('asks for the host of a pattern with a path: browsers give no narrower permission', async () => {
    await addSite('https://a.example/news/*', 'clean');
    expect(rest.permissions.request).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
    expect(await sitePermissions()).toEqual(new Set(['https://a.example/news/*']));
  });

  it('says so where the rule could not be stored', async () => {
    sendMessage.mockResolvedValueOnce({ ok: false, failure: { code: 'storage-full' } });
    await expect(addSite(A, 'never')).rejects.toThrow('storage-full');
  });
});

describe('a rule', () => {
  it('can be asked for again', async () => {
    rest.permissions.request.mockResolvedValueOnce(false);
    await addSite(A, 'clean');
    expect(await requestPattern(A)).toBe(true);
    expect(await sitePermissions()).toEqual(new Set([A]));
  });

  it('can be edited; the permission follows', async () => {
    await addSite(A, 'clean');
    await getSettings();
    await editSite(A, B);
    expect(await rules()).toEqual([`clean ${B}`]);
    expect([...rest.granted]).toEqual([B]);
  });

  it('asks within the click when it is edited, and not at all where it is a "never"', async () => {
    await addSite(A, 'clean');
    rest.permissions.request.mockClear();
    void editSite(A, B);
    expect(rest.permissions.request).toHaveBeenCalledTimes(1);
    await addSite('*://c.example/*', 'never');
    await getSettings();
    rest.permissions.request.mockClear();
    await editSite('*://c.example/*', '*://d.example/*');
    expect(rest.permissions.request).not.toHaveBeenCalled();
  });

  it('gives its permission back when it is removed, unless another rule needs it', async () => {
    await addSite('https://a.example/news/*', 'clean');
    await addSite('https://a.example/sport/*', 'clean');
    await removeSite('https://a.example/news/*');
    expect([...rest.granted]).toEqual(['https://a.example/*']);
    await removeSite('https://a.example/sport/*');
    expect([...rest.granted]).toEqual([]);
    expect(await rules()).toEqual([]);
  });
});

describe('watchPermissions', () => {
  it('tells of permissions given and revoked, and of new rules, until it is ended', async () => {
    const ending = new AbortController();
    const changed = vi.fn();
    watchPermissions(changed, ending.signal);
    await addSite(A, 'clean');
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(new Set([A])));
    await rest.permissions.remove({ origins: [A] });
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(new Set()));
    ending.abort();
    expect([rest.permissions.onAdded.size(), rest.permissions.onRemoved.size()]).toEqual([0, 0]);
  });
});

describe('files', () => {
  it('are granted only where the browser opens files to the extension', async () => {
    expect(await addSite('file:///*', 'clean')).toBe('granted');
    expect(await sitePermissions()).toEqual(new Set(['file:///*']));
    rest.extension.isAllowedFileSchemeAccess.mockResolvedValue(false);
    expect(await sitePermissions()).toEqual(new Set());
    expect(await requestPattern('file:///*')).toBe(false);
  });
});
