import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    // Vitest has a BASE_URL of its own, which would hide the one that the runner names.
    env: { SPA_URL: process.env.BASE_URL ?? 'http://localhost:5173' },
    include: ['**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { concurrent: false },
  },
})
