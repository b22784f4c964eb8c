import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const builtTests = 'tests/house/built*.test.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', builtTests],
        },
      },
      // These read what `npm run build` wrote: `npm test` runs them after it.
      { extends: true, test: { name: 'built', include: [builtTests] } },
    ],
  },
});
