/**
 * Two Jest projects: `lwc` runs components in jsdom from their TypeScript source,
 * `engine` runs everything else in Node.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestConfig: salesforce } = require('@salesforce/sfdx-lwc-jest/config');

/** Folders that hold copies of sources, which would give one module two homes. */
const copies = [
  '<rootDir>/.cache/',
  '<rootDir>/output/',
  '<rootDir>/playground/build/',
  '<rootDir>/dist/'
];

export default {
  coverageProvider: 'v8',
  // Jest cannot be told to wait for ever; no test is judged by how busy the machine is.
  testTimeout: 3_600_000,
  projects: [
    {
      ...salesforce,
      displayName: 'lwc',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/force-app/**/__tests__/**/*.test.ts'],
      modulePathIgnorePatterns: copies,
      transform: {
        ...salesforce.transform,
        '^.+\\.(js|ts|html|css)$': '<rootDir>/config/jest/lwc-transformer.cjs'
      },
      moduleNameMapper: {
        '^lightning/(conversationToolkitApi|platformUtilityBarApi)$':
          '<rootDir>/config/jest/lightning/$1.ts'
      },
      setupFilesAfterEnv: [...salesforce.setupFilesAfterEnv, '<rootDir>/config/jest/lwc-setup.cjs']
    },
    {
      displayName: 'engine',
      rootDir: import.meta.dirname,
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,policy,scripts,playground,bench}/**/__tests__/**/*.test.ts'],
      modulePathIgnorePatterns: copies,
      transform: {
        '^.+\\.[jt]s$': ['babel-jest', { configFile: './config/jest/engine-babel.cjs' }]
      }
    }
  ]
};
