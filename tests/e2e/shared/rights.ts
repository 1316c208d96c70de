/** What Lede may do, and what of it a page may load. Runs in a page of Lede's. */
export async function readRights() {
  const { origins, permissions } = await chrome.permissions.getAll();
  return {
    origins,
    permissions: permissions?.toSorted(),
    open: chrome.runtime.getManifest().web_accessible_resources ?? null,
  };
}

/** That, at install. */
export const RIGHTS_AT_INSTALL = {
  origins: [],
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  open: null,
};
