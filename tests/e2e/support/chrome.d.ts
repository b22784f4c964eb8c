/** What the extension's own contexts call the browser, for code of the tests that runs in them. */
declare const chrome: typeof import('wxt/browser').browser;
