import { defineConfig } from 'wxt';
import { contentHosts } from './page/sites/hosts';

// Every directive is `none` unless an extension page cannot be drawn without it; `connect-src 'none'` is the promise
// of the product. Only for production: the development server needs a socket.
const productionPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  // The preload helper would ship a `fetch`, and nothing here is worth preloading.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ mode, browser }) => ({
    name: 'Bright Spots',
    description:
      'Offers a strengths-based way to say what you are writing about learners, on your own machine.',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: contentHosts,
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open the suggestion at the caret, or the next one',
      },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: productionPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bright-spots@bright-spots.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
