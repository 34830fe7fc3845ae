/**
 * The Firefox of a worker, by WebDriver BiDi.
 *
 * Playwright's channel `moz-firefox` drives a Firefox as it is installed. What this protocol does not have in Firefox
 * yet (media, forced colours, touch), the browser's own scripts set, as its developer tools do: they may be called where
 * Firefox is started with `--remote-allow-system-access`. They are reached through the inner objects of Playwright,
 * whose version `package.json` fixes.
 */
// oxlint-disable eslint/no-underscore-dangle -- The inner objects of Playwright have such names.
import { firefox, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A session of WebDriver BiDi: of the whole browser, or of one page (its `sessionId` is the id of the page then). */
export interface BidiSession {
  readonly sessionId: string;
  send(method: string, parameters: object): Promise<unknown>;
  prependListener(event: string, listener: (parameters: BidiDownload) => void): void;
}

interface BidiDownload {
  readonly url: string;
  readonly navigation: string | null;
  download?: string;
}

/** What media a page is to have, as Playwright keeps it. */
interface Media {
  readonly media: 'screen' | 'print' | 'no-override';
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | 'no-override';
  readonly reducedMotion: 'reduce' | 'no-preference' | 'no-override';
  readonly forcedColors: 'active' | 'none' | 'no-override';
}

interface InnerPage {
  emulatedMedia(): Media;
  readonly delegate: {
    readonly _session: BidiSession;
    readonly _contextIdToContext: Map<string, ScriptContext>;
    _createUtilityWorld(realm: Realm, frame: Frame, main: ScriptContext): Promise<void>;
    _onRealmDestroyed(realm: Pick<Realm, 'realm'>): boolean;
    updateEmulateMedia(): Promise<void>;
    readonly rawKeyboard: { sendText(progress: unknown, text: string): Promise<void> };
    readonly rawTouchscreen: { tap(progress: unknown, x: number, y: number): Promise<void> };
  };
}

interface Realm {
  readonly realm: string;
}

interface Frame {
  contextCreated(world: 'main' | 'utility', context: ScriptContext): void;
}

interface ScriptContext {
  readonly constructor: new (delegate: object, frame: Frame, world: 'utility') => ScriptContext;
  readonly delegate: { readonly constructor: new (session: BidiSession, realm: Realm) => object };
}

interface InnerBrowser {
  readonly _browserSession: BidiSession;
  downloadCreated(page: unknown, id: string, url: string, name: string, file: string): void;
}

interface Inner {
  readonly _connection: { toImpl(object: object): unknown };
}

/** The bits of `ui.primaryPointerCapabilities`: a mouse points finely and hovers, a finger is coarse. */
const [FINGER, MOUSE] = [1, 6];

const PREFERENCES = {
  'ui.primaryPointerCapabilities': MOUSE,
  'ui.allPointerCapabilities': MOUSE,
  // As readers have it, a page that is opened from a disk cannot load its scripts; drivers of Firefox allow it.
  'security.fileuri.strict_origin_policy': true,
  // The list of downloads would take the focus.
  'browser.download.alwaysOpenPanel': false,
  // Forced colours are those of the system, of which there is none here. These are of Windows' theme Desert.
  'ui.selecteditem': '#903909',
  'ui.selecteditemtext': '#fff5e3',
  'ui.highlight': '#903909',
  'ui.highlighttext': '#fff5e3',
  // A headless Chromium asks for no icon of a page either.
  'browser.chrome.site_icons': false,
  // Pages may use the clipboard without asking, which WebDriver BiDi cannot grant.
  'dom.events.testing.asyncClipboard': true,
};

const innerPage = (page: Page): InnerPage => (page as unknown as Inner)._connection.toImpl(page) as InnerPage;

export async function launchFirefox(executablePath: string): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: PREFERENCES,
  });
  const inner = innerBrowser(browser);
  const session = inner._browserSession;
  const send = session.send.bind(session);
  // Playwright sends every context this command, which Firefox 153 does not know; `preparePage` does what it is for.
  session.send = async (method, parameters) =>
    method === 'emulation.setMediaFeaturesOverride' ? {} : send(method, parameters);
  const downloadCreated = inner.downloadCreated.bind(inner);
  // All files go into one folder, where Firefox numbers those of the same name.
  inner.downloadCreated = (page, id, url, name, file) =>
    downloadCreated(page, id, url, name.replace(/\(\d+\)(?=(\.\w+)?$)/, ''), file);
  return browser;
}

const innerBrowser = (browser: Browser): InnerBrowser =>
  (browser as unknown as Inner)._connection.toImpl(browser) as InnerBrowser;

/** The session of a page, for commands that Playwright has no method for. */
export const pageSession = (page: Page): BidiSession => innerPage(page).delegate._session;

/** Lets a page without an address have the media and the touch of its context, and what `emulateMedia` says later. */
export async function preparePage(page: Page, { hasTouch = false }: BrowserContextOptions): Promise<void> {
  const inner = innerPage(page);
  const { delegate } = inner;
  useMainRealm(delegate);
  for (const event of ['browsingContext.downloadWillBegin', 'browsingContext.downloadEnd'])
    delegate._session.prependListener(event, nameDownload);
  const browser = innerBrowser(page.context().browser()!)._browserSession;
  const context = await chromeContext(browser);
  delegate.updateEmulateMedia = async () => {
    const { media, colorScheme, reducedMotion, forcedColors } = inner.emulatedMedia();
    await inChrome(browser, context, overrideMedia, [
      delegate._session.sessionId,
      media === 'no-override' ? '' : media,
      // Contexts are light where nobody asks for anything else.
      colorScheme === 'dark' ? 'dark' : 'light',
      reducedMotion === 'reduce' ? 'reduce' : 'no-preference',
      forcedColors === 'active' ? 'active' : 'none',
      hasTouch,
      hasTouch ? FINGER : MOUSE,
    ]);
  };
  delegate.rawTouchscreen.tap = async (_progress, x, y) => {
    await performTouch(page, [
      [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    ]);
  };
  const sendText = delegate.rawKeyboard.sendText.bind(delegate.rawKeyboard);
  delegate.rawKeyboard.sendText = async (progress, text) => {
    if (!(await page.evaluate(insertText, text))) await sendText(progress, text);
  };
  await delegate.updateEmulateMedia();
}

/**
 * Runs in the page: enters a text as a reader does. Playwright sets the value of the field by script, after which Firefox
 * tells of no change when the field loses the focus.
 *
 * @returns false where a frame has the focus.
 */
function insertText(text: string): boolean {
  if (document.activeElement instanceof HTMLIFrameElement) return false;
  document.execCommand('insertText', false, text);
  return true;
}

/** Playwright tells downloads apart by an id, which those of a script do not have in Firefox 153. */
function nameDownload(download: BidiDownload): void {
  if (download.navigation === null) download.download ??= download.url;
}

/**
 * Lets Playwright look for elements by scripts in the realm of the page. In a sandbox of their own, as is its rule, what
 * they read of labels and styles crashes the page in Firefox 153.
 */
function useMainRealm(delegate: InnerPage['delegate']): void {
  const idOf = (realm: string): string => `${realm}, for Playwright`;
  delegate._createUtilityWorld = async (realm, frame, main) => {
    const utility = new main.constructor(new main.delegate.constructor(delegate._session, realm), frame, 'utility');
    frame.contextCreated('utility', utility);
    delegate._contextIdToContext.set(idOf(realm.realm), utility);
  };
  const destroyed = delegate._onRealmDestroyed.bind(delegate);
  delegate._onRealmDestroyed = ({ realm }) => {
    destroyed({ realm: idOf(realm) });
    return destroyed({ realm });
  };
}

/** The pixels of the window, or of a part of it, CSS px, as a PNG file; without the styles that Playwright adds. */
export async function screenshot(page: Page, clip?: object): Promise<Buffer> {
  const session = pageSession(page);
  const { data } = (await session.send('browsingContext.captureScreenshot', {
    context: session.sessionId,
    ...(clip === undefined ? {} : { clip: { type: 'box', ...clip } }),
  })) as { readonly data: string };
  return Buffer.from(data, 'base64');
}

/** What one finger does. */
export type FingerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration?: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }
  | { readonly type: 'pause' };

/** Real touch: each finger does its actions, all fingers step by step together. */
export async function performTouch(page: Page, fingers: readonly (readonly FingerAction[])[]): Promise<void> {
  const session = pageSession(page);
  await session.send('input.performActions', {
    context: session.sessionId,
    actions: fingers.map((actions, finger) => ({
      type: 'pointer',
      id: `finger-${finger}`,
      parameters: { pointerType: 'touch' },
      actions: actions.map((action) =>
        'x' in action ? { ...action, x: Math.round(action.x), y: Math.round(action.y) } : action,
      ),
    })),
  });
}

/** Where scripts of the browser run: its first window, which stays as long as it does. */
async function chromeContext(browser: BidiSession): Promise<string> {
  const { contexts } = (await browser.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
    readonly contexts: readonly { readonly context: string }[];
  };
  return contexts[0]!.context;
}

type Plain = string | number | boolean;

/** Runs a function among the scripts of the browser. */
async function inChrome<A extends readonly Plain[]>(
  browser: BidiSession,
  context: string,
  run: (...args: A) => void,
  args: A,
): Promise<void> {
  const result = (await browser.send('script.callFunction', {
    functionDeclaration: run.toString(),
    arguments: args.map((value) => ({ type: typeof value, value })),
    target: { context },
    awaitPromise: false,
  })) as { readonly type: string; readonly exceptionDetails?: { readonly text: string } };
  if (result.type !== 'success') throw new Error(`Firefox: ${result.exceptionDetails?.text ?? result.type}`);
}

/** What the scripts of the browser know; https://searchfox.org/firefox-main/source/dom/chrome-webidl/BrowsingContext.webidl */
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly NavigableManager: { getBrowsingContextById(id: string): { readonly embedderElement: HTMLElement } };
  };
};
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/**
 * Brings the window of a page to the front, and gives the keyboard to the page: Tab leads from the end of a page into the
 * bars of Firefox, which keep the focus when another document comes.
 */
export async function focusPage(page: Page): Promise<void> {
  await page.bringToFront();
  const browser = innerBrowser(page.context().browser()!)._browserSession;
  await inChrome(browser, await chromeContext(browser), focusContent, [pageSession(page).sessionId]);
  await page.waitForFunction(() => document.hasFocus());
}

/** Runs among the scripts of the browser. */
function focusContent(page: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById(page).embedderElement.focus();
}

/** Runs among the scripts of the browser. */
function overrideMedia(
  page: string,
  medium: string,
  colorScheme: string,
  reducedMotion: string,
  forcedColors: string,
  touch: boolean,
  pointer: number,
): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  Object.assign(NavigableManager.getBrowsingContextById(page), {
    mediumOverride: medium,
    prefersColorSchemeOverride: colorScheme,
    prefersReducedMotionOverride: reducedMotion,
    forcedColorsOverride: forcedColors,
    touchEventsOverride: touch ? 'enabled' : 'none',
  });
  // Of all pages; one page at a time is tested. Phones lay scrollbars over what scrolls.
  Services.prefs.setIntPref('ui.useOverlayScrollbars', touch ? 1 : 0);
  for (const which of ['primary', 'all']) Services.prefs.setIntPref(`ui.${which}PointerCapabilities`, pointer);
}
