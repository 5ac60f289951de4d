import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

/** Forbids imports out of a folder into those named, types apart: imports go up or stay, never sideways. */
const never = (files, folders, ...more) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [
        { group: folders.map((folder) => `@/${folder}/**`), allowTypeImports: false, message: 'Imports go up or stay, never sideways.' },
        ...more,
      ],
    }],
  },
})

export default defineConfig(
  { ignores: ['dist/', 'src/api/schema.d.ts', 'src/nuxt-ui.d.ts', 'e2e/.screenshots/'] },
  js.configs.recommended,
  typescript.configs.recommended,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue', '**/*.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: typescript.parser } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': ['error', { html: { void: 'any' } }],
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  never(['src/lib/**'], ['auth', 'offline', 'composables', 'components', 'views'], {
    group: ['@/api/**'], allowTypeImports: true, message: 'lib/ is pure: it takes types from the API, no calls.',
  }),
  never(['src/api/**'], ['offline', 'composables', 'components', 'views']),
  never(['src/auth/**'], ['api', 'offline', 'composables', 'components', 'views', 'lib']),
  never(['src/offline/**'], ['composables', 'components', 'views']),
  never(['src/composables/**'], ['components', 'views']),
  never(['src/components/**'], ['views']),
  never(['src/views/**'], ['views'], {
    group: ['../*/*', '../../*/*', '../../../*/*'], message: 'A view takes from its own folder or the ones above, not from a neighbour.',
  }),
)
