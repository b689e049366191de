import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

import { enhancePlugin } from './scripts/enhance-plugin.ts';
import { liveReloadPlugin } from './scripts/live-reload-plugin.ts';
import { oneInstancePlugin } from './scripts/one-instance-plugin.ts';
import { typesOnlyPlugin } from './scripts/types-only-plugin.ts';

export default defineConfig({
  plugins: [
    oneInstancePlugin(),
    typesOnlyPlugin(),
    enhancePlugin(),
    liveReloadPlugin(),
    sveltekit({ adapter: adapter({ out: process.env['WECAN_BUILD_FOLDER'] ?? 'build', precompress: true }) }),
  ],
});
