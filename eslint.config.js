import * as typescript from '@typescript-eslint/parser';
import svelte from 'eslint-plugin-svelte';

/** Only .svelte files: oxlint sees their scripts, not their templates. */
export default [
  ...svelte.configs.recommended,
  {
    files: ['src/**/*.svelte'],
    languageOptions: { parserOptions: { parser: typescript } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/button-has-type': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/no-target-blank': 'error',
    },
  },
];
