/** What the scripts and tests ask of a browser with Lede in it: the same in each. */
export interface Driver {
  /**
   * Opens an address in the browser's tab.
   * @returns status and content type of the answer; null for what is not fetched
   * @throws where nothing was loaded; the message is the browser's
   */
  load(url: string, timeout: number): Promise<{ status: number; type: string } | null>;
  /** Presses Lede's button in the toolbar over the tab, as a hand would, and gives the popup that opens. */
  press(): Promise<View>;
  /** The tab itself. */
  page: View;
  /** The tab that Lede opens last, other than `page`. */
  opened(): Promise<View>;
  /** An empty page in a tab of its own. */
  blank(): Promise<View>;
  /** Resolves when the browser is closed, by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** A page that is shown somewhere in the browser: in a tab, or in the popup. */
export interface View {
  /**
   * Runs a function in the page; it can use nothing from around it but what is passed. That and the result travel as
   * JSON.
   */
  evaluate<Result, Given>(work: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
  /** Writes a PNG: of all that can be scrolled to, or of what is seen. */
  screenshot(path: string, whole: boolean): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser's program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** With a window on the screen. */
  visible: boolean;
  /** Port on loopback of the proxy that stands in for the net; null for the net itself. */
  proxyPort: number | null;
}
