import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { textsFor } from '../../src/local-discord/page/app/texts/texts.js';

/** The page in a browser window of its own, watched for everything that must never happen. */
export class Tab {
  readonly page: Page;
  /** Errors of scripts, breaches of the content security policy, requests to elsewhere. */
  readonly faults: string[] = [];
  /** Faults that a test brings about itself. */
  readonly #expected: RegExp[] = [];
  readonly #context: BrowserContext;
  readonly #origin: string;
  /** Sizes of what was transferred, in bytes, headers and all, until the first snapshot had come. */
  readonly #transfers: Promise<number>[] = [];
  #isShown = false;
  /** The page's own words, in the language that was chosen last. */
  #texts = textsFor('en-US');

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.#context = context;
    this.page = page;
    this.#origin = new URL(url).origin;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#fault(message.text());
    });
    page.on('pageerror', (error) => this.#fault(`${error}`));
    page.on('request', (request) => this.#check(request.url()));
    page.on('requestfinished', (request) => {
      if (this.#isShown) return;
      const sizes = request.sizes();
      this.#transfers.push(
        sizes.then(({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize),
      );
    });
    page.on('websocket', (socket) => {
      this.#check(socket.url().replace(/^ws/, 'http'));
      socket.once('framereceived', ({ payload }) => {
        if (!this.#isShown) this.#transfers.push(Promise.resolve(Buffer.byteLength(payload)));
        this.#isShown = true;
      });
    });
    page.on('dialog', (dialog) => {
      this.#fault(`a dialog of the browser: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    // The browser tells of those alone that open after it knows that somebody listens.
    page.on('filechooser', () => {});
    page.on('popup', (popup) => this.#fault(`a window for ${popup.url()}`));
  }

  /** Opens the page and waits until it shows its channel. */
  static async open(
    newContext: (options: BrowserContextOptions) => Promise<BrowserContext>,
    url: string,
    options: BrowserContextOptions,
  ): Promise<Tab> {
    const context = await newContext({ locale: 'en-US', viewport: { width: 1200, height: 800 }, ...options });
    context.setDefaultTimeout(20_000);
    const tab = new Tab(context, await context.newPage(), url);
    await tab.page.addInitScript(
      `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error('content security policy:', violatedDirective, blockedURI), true)`,
    );
    await tab.page.goto(url);
    await tab.composer.waitFor();
    return tab;
  }

  #fault(text: string): void {
    if (!this.#expected.some((expected) => expected.test(text))) this.faults.push(text);
  }

  #check(url: string): void {
    const { origin, protocol } = new URL(url);
    if (origin !== this.#origin && protocol !== 'data:' && protocol !== 'blob:')
      this.#fault(`a request to ${url}`);
  }

  /** From now on, what the console says of this is the test's own doing. */
  expectFault(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  // What there is

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: this.#texts.composer.message('').trim() });
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  /** Every message, or those in which a text stands. */
  messages(hasText?: string | RegExp): Locator {
    const all = this.log.getByRole('article');
    return hasText === undefined ? all : all.filter({ hasText });
  }

  get lastMessage(): Locator {
    return this.messages().last();
  }

  get status(): Locator {
    return this.page.getByRole('status').filter({ visible: true });
  }

  get commandList(): Locator {
    return this.page.getByRole('listbox', { name: this.#texts.composer.commands });
  }

  valuesOf(option: string): Locator {
    return this.page.getByRole('listbox', { name: this.#texts.composer.valuesOf(option) });
  }

  command(name: string): Locator {
    return this.page.getByRole('group', { name: `/${name}`, exact: true });
  }

  get menu(): Locator {
    return this.page.getByRole('menu', { name: 'Actions' });
  }

  get sidebar(): Locator {
    return this.page.getByRole('navigation', { name: 'Servers and people' });
  }

  // What a person does

  /** Goes by Tab, or by Shift+Tab, to something. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let step = 0; step < 80; step++) {
      if (await this.hasFocus(target)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not come to ${target}; focus is on ${await this.focused()}`);
  }

  /** What has the focus, for a message. */
  focused(): Promise<string> {
    return this.page.evaluate(`document.activeElement?.outerHTML.slice(0, 300)`);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Writes a message, or a whole line of a command, and sends it. */
  async send(line: string): Promise<void> {
    await this.pick(line);
    // A command without options is chosen by the first Enter and sent by the second.
    if (/^\/\S+$/.test(line)) await this.press('Enter');
  }

  /** Writes where messages are written, and presses Enter: what begins with a slash is a command then. */
  async pick(line: string): Promise<void> {
    await this.tabTo(this.composer);
    await this.type(line);
    await this.press('Enter');
  }

  /** Presses a button of the last message that has one of that name, by keyboard. */
  async pressButton(name: string | RegExp): Promise<void> {
    const button = this.log.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
    await this.tabTo(button.last(), 'Shift+Tab');
    await this.press('Enter');
  }

  /** Looks as somebody else. */
  async be(name: string): Promise<void> {
    await this.sidebar.getByRole('radio', { name, exact: true }).check({ force: true });
  }

  /** Looks into another channel. */
  async goTo(name: string): Promise<void> {
    const place = this.sidebar.getByRole('button', { name, exact: true });
    await place.click();
    await this.sidebar.locator('[aria-current="true"]').and(place).waitFor();
  }

  async speak(locale: string): Promise<void> {
    await this.sidebar.getByRole('combobox', { name: 'Language' }).selectOption(locale);
    this.#texts = textsFor(locale);
  }

  /** Chooses in a select, by the labels of its options. */
  async choose(within: Locator, select: string, labels: readonly string[]): Promise<void> {
    const several = within.locator('summary').filter({ hasText: select });
    if (await several.count()) {
      await several.click();
      for (const label of labels) await within.getByRole('checkbox', { name: label }).check();
      await within.getByRole('button', { name: 'Done' }).click();
      return;
    }
    const field = within.getByRole('combobox', { name: select });
    const values = labels.map((label) => field.locator('option', { hasText: label }).getAttribute('value'));
    await field.selectOption((await Promise.all(values)).map((value) => value ?? ''));
  }

  /** Holds a finger on something until the browser tells that it is held. */
  async longPress(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`${target} is not to be seen`);
    const client = await this.#context.newCDPSession(this.page);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.menu.waitFor();
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  }

  hasFocus(target: Locator): Promise<boolean> {
    return target.evaluate((element) => element === element.ownerDocument.activeElement);
  }

  /** What a screen reader reads out beside a field's name. */
  async descriptionOf(field: Locator): Promise<string> {
    const ids = (await field.getAttribute('aria-describedby')) ?? '';
    const texts = ids.split(' ').map((id) => this.page.locator(`[id="${id}"]`).textContent());
    return (await Promise.all(texts)).join(' ');
  }

  /** By how many pixels the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  /** What was transferred to this window up to its first sight. */
  async weight(): Promise<{ requests: number; bytes: number }> {
    const sizes = await Promise.all(this.#transfers);
    return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  }
}
