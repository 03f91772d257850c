import parser from '@typescript-eslint/parser'
import security from 'eslint-plugin-security'

/** All rules of eslint-plugin-security, as it recommends them, over JavaScript, TypeScript and JSX. */
export default [
  { ignores: ['**/node_modules/**', '**/dist/**'] },
  {
    ...security.configs.recommended,
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
]
