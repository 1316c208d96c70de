import { defineConfig } from '@playwright/test';

/** One worker for each browser: two cores, and the browsers run side by side (scripts/test.mjs). */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stalls fails a test once; what is broken fails twice. The report names what passed second as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox' },
  ],
});
