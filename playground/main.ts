/** Starts the console in the page. Synthetic shadow comes first: the platform's pages have it too. */
import '@lwc/synthetic-shadow';
import engineFiles from 'console:engine';
import scenarios from 'console:scenarios';
import { createElement } from 'lwc';
import App from 'console/app';

const page: HTMLElement = createElement('console-app', { is: App });
Object.assign(page, { engineFiles, scenarios });
document.getElementById('console')?.append(page);
