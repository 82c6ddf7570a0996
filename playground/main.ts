/** Starts the console in the page. Synthetic shadow comes first: the platform's pages have it too. */
import '@lwc/synthetic-shadow';
import engineFiles from 'console:engine';
import scenarios from 'console:scenarios';
import { createElement } from 'lwc';
import App from 'console/app';
import Board from 'console/board';

/** `?page=board` is the page of a supervisor; everything else is one conversation. */
const isBoard = new URLSearchParams(window.location.search).get('page') === 'board';
const page: HTMLElement = isBoard
  ? createElement('console-board', { is: Board })
  : createElement('console-app', { is: App });
Object.assign(page, { engineFiles, scenarios });
document.getElementById('console')?.append(page);
