/**
 * The list of subcommands. Each is loaded when it is called, so `handoff --help` stays instant.
 */
import type { Command } from './command.ts';

/** A subcommand by name and summary, with the way to load it. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'start in your own SFDX project, or renew the engine after an upgrade',
    load: async () => (await import('./init.ts')).init
  },
  {
    name: 'compile',
    summary: 'policy → flows, topics, queues, custom metadata; --check says what differs',
    load: async () => (await import('./compile.ts')).compile
  },
  {
    name: 'detect',
    summary: 'score every signal on every customer turn, with the words it rests on',
    load: async () => (await import('./detect.ts')).detect
  },
  {
    name: 'explain',
    summary: 'what one line would set off, why, and which line of the policy says so',
    load: async () => (await import('./explain.ts')).explain
  },
  {
    name: 'decide',
    summary: 'run conversations through the compiled policy and explain each decision',
    load: async () => (await import('./decide.ts')).decide
  },
  {
    name: 'packet',
    summary: 'show the packet a human agent would see for each conversation',
    load: async () => (await import('./packet.ts')).packet
  },
  {
    name: 'redact',
    summary: 'show what would be stored: cards, ids, secrets and health words masked',
    load: async () => (await import('./redact.ts')).redact
  },
  {
    name: 'backtest',
    summary: 'count who would have been escalated, when and why, over past conversations',
    load: async () => (await import('./backtest.ts')).backtest
  },
  {
    name: 'lint',
    summary: 'find what will fail or strand a customer in any SFDX project',
    load: async () => (await import('./lint.ts')).lint
  },
  {
    name: 'doctor',
    summary: 'examine an org: is everything deployed, active, granted, staffed and wired',
    load: async () => (await import('./doctor.ts')).doctor
  },
  {
    name: 'wire',
    summary: 'connect an agent of an org with people: plan, apply, undo',
    load: async () => (await import('./wire.ts')).wire
  },
  {
    name: 'deploy',
    summary: 'deploy in stages, each dry-run first, and say what is in and what is not',
    load: async () => (await import('./deploy.ts')).deploy
  }
];
