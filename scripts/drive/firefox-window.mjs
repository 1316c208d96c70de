/**
 * Firefox's own window, reached with system access: the parts of the browser that its automation does not show,
 * among them the toolbar and the popups of extensions.
 */

/** @typedef {import('puppeteer-core').Browser} Browser */

/** WebDriver BiDi, as far as it is used here. @typedef {{ send(method: string, params: object): Promise<{ result: Reply }> }} Connection */
/** @typedef {{ contexts?: { context: string, url: string }[], type?: string, result?: { value?: unknown }, exceptionDetails?: { text: string } }} Reply */

/** @param {Browser} browser @returns {Connection} */
function connectionOf(browser) {
  const { connection } = /** @type {{ connection?: Connection }} */ (/** @type {unknown} */ (browser));
  if (connection === undefined) throw new Error('Puppeteer no longer gives its WebDriver BiDi connection.');
  return connection;
}

/** The document of a window with tabs. */
const WINDOW = 'chrome://browser/content/browser.xhtml';

/**
 * Runs code in Firefox's window: in the one that was opened last.
 * @param {Browser} browser @param {string} code an expression; a promise is waited for
 * @returns {Promise<unknown>}
 */
export async function inWindow(browser, code) {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.findLast(({ url }) => url === WINDOW)?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: code,
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox gave no reason.');
  return result.result?.value;
}

/** @param {string} id of the extension */
const EXTENSION = (id) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});`;

/**
 * Presses an extension's toolbar button, as Firefox's own keyboard command does.
 * @param {Browser} browser @param {string} id
 */
export async function pressToolbarButton(browser, id) {
  await inWindow(
    browser,
    `(() => { ${EXTENSION(id)}
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .find((one) => one.currentURI?.filePath.endsWith('popup.html'))`;

/**
 * Whether the popup is there to stay: Firefox loads it out of sight and then moves it into the panel, and what was
 * asked of it before that gets no answer.
 * @param {Browser} browser
 */
export async function isPopupOpen(browser) {
  const isOpen = `(() => {
    const popup = ${POPUP};
    return popup?.closest('panel')?.state === 'open' && !popup.webProgress.isLoadingDocument;
  })()`;
  return (await inWindow(browser, isOpen)) === true;
}

/**
 * Closes the popup, if there is one, and waits for it to be gone: pressed before that, the button only closes it.
 * @param {Browser} browser
 */
export async function closePopup(browser) {
  await inWindow(
    browser,
    `new Promise((resolve) => {
      const panel = (${POPUP})?.closest('panel');
      if (!panel || panel.state === 'closed') return resolve();
      panel.addEventListener('popuphidden', () => resolve(), { once: true });
      panel.hidePopup();
    })`,
  );
}

/** The name by which the popup's process sends back what was asked of it. */
const ANSWER = 'lede:answer';

/**
 * Runs a function in the popup, in which it counts as done by hand: only then may a click ask for a permission.
 * @param {Browser} browser @param {string} work source of the function @param {unknown} given
 * @returns {Promise<unknown>}
 */
export async function inPopup(browser, work, given) {
  const call = `(async () => JSON.stringify({ value: await (${work})(${JSON.stringify(given)}) }))()`;
  const frameScript = `
    const box = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const release = content.windowUtils.setHandlingUserInput(true);
    const answer = Components.utils.evalInSandbox(${JSON.stringify(call)}, box);
    answer.then((json) => sendAsyncMessage('${ANSWER}', { json }), (error) => sendAsyncMessage('${ANSWER}', { error: String(error) }));
    release.destruct();`;
  const answer = await inWindow(
    browser,
    `new Promise((resolve, reject) => {
      const manager = (${POPUP})?.messageManager;
      if (!manager) throw new Error('There is no popup.');
      const heard = ({ data }) => {
        manager.removeMessageListener('${ANSWER}', heard);
        data.error ? reject(new Error(data.error)) : resolve(data.json);
      };
      manager.addMessageListener('${ANSWER}', heard);
      manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
    })`,
  );
  return JSON.parse(String(answer)).value;
}

/**
 * The popup as a PNG.
 * @param {Browser} browser
 * @returns {Promise<Buffer>}
 */
export async function drawPopup(browser) {
  const image = await inWindow(
    browser,
    `(async () => {
      const bitmap = await (${POPUP}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    })()`,
  );
  return Buffer.from(String(image), 'base64');
}
