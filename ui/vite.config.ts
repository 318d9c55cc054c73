import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: { $lib: folder('./src/lib'), $fitur: folder('./src/fitur') },
    // Svelte resolves to its server build under Node unless told that the tests stand in for a browser.
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
  },
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  // Nothing is inlined: the content security policy admits files of our own and no data: scripts or fonts.
  build: { target: 'safari16', outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, rollupOptions: { input: [folder('./index.html'), folder('./proyektor.html')] } },
  worker: { format: 'es' },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
});
