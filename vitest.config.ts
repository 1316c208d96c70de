import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests run in jsdom: in other DOMs the sanitiser passes what a browser would not. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/fixtures/*.test.ts'],
    setupFiles: ['tests/setup/animations.ts', 'tests/setup/messages.ts'],
  },
});
