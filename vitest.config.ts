import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    setupFiles: ['test/support/seeded.ts'],
    env: { NO_COLOR: '1', TZ: 'Pacific/Auckland' },
  },
});
