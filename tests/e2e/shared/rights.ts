/** What Lede may do, and what of it a page may load. Runs in a page of Lede's. */
export async function readRights() {
  const { origins, permissions } = await chrome.permissions.getAll();
  return {
    origins,
    permissions: permissions?.toSorted(),
    open: chrome.runtime.getManifest().web_accessible_resources ?? null,
  };
}

/** That, at install. Chrome alone has to be asked for a page of Lede's own that nobody sees (utils/browser/hidden-page.ts). */
export const rightsAtInstall = (browser: 'chromium' | 'firefox') => ({
  origins: [],
  permissions: [
    'activeTab',
    'contextMenus',
    ...(browser === 'chromium' ? ['offscreen'] : []),
    'scripting',
    'storage',
    'unlimitedStorage',
  ],
  open: null,
});
