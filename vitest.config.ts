import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // What tests share is made there: on a busy machine it takes longer than any one of them.
    hookTimeout: 60_000,
    setupFiles: ['test/support/seeded.ts'],
    env: { NO_COLOR: '1', TZ: 'Pacific/Auckland' },
  },
});
