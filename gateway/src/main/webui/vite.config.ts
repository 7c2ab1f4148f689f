import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fixtures } from './dev/fixtures';

const backend = process.env.BACKEND ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), process.env.FIXTURES ? fixtures(process.env.FIXTURES) : null],
  server: {
    proxy: process.env.FIXTURES ? {} : { '/api': backend, '/login': backend, '/logout': backend },
  },
  build: {
    manifest: true,
    // The content security policy allows scripts, styles and fonts from our own origin only: nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    css: false,
    // A busy machine types slowly.
    testTimeout: 30_000,
  },
});
