/**
 * One ESLint configuration for four worlds: components (Salesforce's own rules), the engine, plain
 * Node scripts, and component markup and styles (design-system rules).
 */
import js from '@eslint/js';
import salesforceTypeScript from '@salesforce/eslint-config-lwc/recommended-ts.js';
import slds from '@salesforce-ux/eslint-plugin-slds';
import jestPlugin from 'eslint-plugin-jest';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const components = ['force-app/**/lwc/**/*.ts'];
const engine = ['{src,policy,bench,conformance,scripts}/**/*.ts'];
const browserSide = ['{playground,e2e}/**/*.ts', 'types/**/*.d.ts', 'config/jest/**/*.ts'];
const typeScript = [...components, ...engine, ...browserSide];

/** What every TypeScript file of this project follows, beyond the recommended rules. */
const houseRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  // Lifecycle hooks and handlers may be asynchronous; the platform ignores what they return.
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { inheritedMethods: false, attributes: false } }
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  'no-unused-vars': 'off',
  'no-undef': 'off',
  'no-void': 'off',
  'consistent-return': 'off',
  'default-case': 'off',
  eqeqeq: ['error', 'smart']
};

/** Tests reach into untyped DOM and mocks; the type checker still reads them. */
const testRules = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/no-unnecessary-type-assertion': 'off',
  'no-await-in-loop': 'off',
  'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }]
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.cache/',
      'coverage/',
      'output/',
      'e2e/output/',
      'playground/build/',
      'dist/',
      // Built from the .ts beside it, and checked by `npm run lwc:check`.
      'force-app/**/*.js'
    ]
  },
  {
    files: typeScript,
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: import.meta.dirname }
    },
    rules: houseRules
  },
  {
    files: components,
    extends: [...salesforceTypeScript],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      ...houseRules,
      // TypeScript reports these itself, with types.
      'import/named': 'off',
      'import/namespace': 'off',
      'import/default': 'off',
      'import/export': 'off'
    }
  },
  {
    // The engine's centre is pure: it runs in the browser console and in the command line alike.
    files: ['src/{shared,detect,decide,prepare,transfer,resolve}/**/*.ts'],
    ignores: ['**/__tests__/**', '**/*{File,Files}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*'],
              message:
                'Pure rooms also run in the browser: pass data in, and keep files at the edge.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['**/__tests__/**/*.ts', 'e2e/**/*.ts', 'config/jest/**/*.ts'],
    plugins: { jest: jestPlugin },
    languageOptions: { globals: globals.jest },
    rules: testRules
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    ...js.configs.recommended,
    languageOptions: { globals: { ...globals.node }, ecmaVersion: 2024 },
    rules: {
      ...js.configs.recommended.rules,
      eqeqeq: ['error', 'smart'],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
    }
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['{playground,e2e}/**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } }
  },
  ...slds.configs['flat/recommended'].map((config) => ({
    ...config,
    files: config.files.map((pattern) => `force-app/**/lwc/${pattern}`),
    rules: Object.fromEntries(Object.keys(config.rules).map((rule) => [rule, 'error']))
  })),
  {
    files: ['force-app/**/lwc/**/*.css'],
    // It also reports lengths that no hook replaces (a 1px line, a bold weight), so it only advises.
    rules: { '@salesforce-ux/slds/no-hardcoded-values-slds2': 'warn' }
  }
);
