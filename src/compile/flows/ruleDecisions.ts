/**
 * Compiles an ordered list of rules into as few decisions as possible: one with an outcome per rule,
 * split where it would grow unreadable, with conditions too long for one outcome subdivided.
 */
import { decision, type Step } from '../../flow/index.ts';
import type { Condition, Rule } from '../../policy/index.ts';
import { fits, toOutcome } from '../conditions.ts';
import { sentenceOf, stepName } from '../names.ts';

/** Most outcomes of one decision: Flow Builder shows more poorly. */
export const MOST_OUTCOMES = 40;

/** How the decisions are named and where they lead. */
export interface RuleTarget {
  readonly name: string;
  readonly description: string;
  /** Step that applies a rule. */
  step(rule: Rule): string;
  /** Step taken when no rule holds. */
  readonly otherwise: string;
}

/** Decisions in order, and the name of the first. */
export interface Decisions {
  readonly first: string;
  readonly steps: readonly Step[];
}

/** Greedily joins parts while the joint condition still fits into one outcome. */
function packed(parts: readonly Condition[], join: (parts: Condition[]) => Condition): Condition[] {
  const groups: Condition[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && fits(toOutcome(join([...last, part])))) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => (group.length === 1 ? group[0] : join(group)));
}

/** A text fact with many values is the same as any of many. */
function asAny(condition: Condition): readonly Condition[] | undefined {
  if ('any' in condition) return condition.any;
  if ('is' in condition && Array.isArray(condition.is)) {
    const { fact } = condition as { fact: 'topic' };
    return (condition.is as readonly string[]).map((is) => ({ fact, is }));
  }
  return undefined;
}

class Subdivision {
  readonly steps: Step[] = [];
  readonly #rule: Rule;
  readonly #prefix: string;
  #count = 0;

  constructor(rule: Rule, prefix: string) {
    this.#rule = rule;
    this.#prefix = prefix;
  }

  /** Adds decisions that lead to `yes` when the condition holds, else to `no`; returns the first. */
  add(condition: Condition, yes: string, no: string): string {
    const outcome = toOutcome(condition);
    if (fits(outcome)) return this.#decision(outcome, yes, no);
    if ('not' in condition) return this.add(condition.not, no, yes);
    if ('all' in condition) {
      return packed(condition.all, (all) => ({ all })).reduceRight(
        (next, part) => this.add(part, next, no),
        yes
      );
    }
    return packed(asAny(condition) ?? [condition], (any) => ({ any })).reduceRight(
      (next, part) => this.add(part, yes, next),
      no
    );
  }

  #decision(outcome: ReturnType<typeof toOutcome>, yes: string, no: string): string {
    this.#count += 1;
    const name = stepName(this.#prefix, this.#rule.name, 'Part', String(this.#count));
    this.steps.push(
      decision({
        name,
        label: `${sentenceOf(this.#rule.name)}: part ${String(this.#count)}`,
        description: `Part of the condition of ${this.#rule.name}, which is too long for one outcome.`,
        outcomes: [{ ...outcome, name: `${name}_Holds`, label: 'Holds', next: yes }],
        otherwise: { label: 'Does not hold', next: no }
      })
    );
    return name;
  }
}

/** Runs of rules that fit into one decision each; a rule too long for an outcome stands alone. */
function runsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const runs: Rule[][] = [];
  let open = false;
  for (const rule of rules) {
    const alone = !fits(toOutcome(rule.when));
    const last = runs.at(-1);
    if (last && open && !alone && last.length < MOST_OUTCOMES) last.push(rule);
    else runs.push([rule]);
    open = !alone;
  }
  return runs;
}

/** Compiles the rules, in order. */
export function ruleDecisions(rules: readonly Rule[], target: RuleTarget): Decisions {
  const runs = runsOf(rules);
  const steps: Step[] = [];
  let next = target.otherwise;
  for (const [index, run] of [...runs.entries()].reverse()) {
    const [rule] = run;
    if (run.length === 1 && !fits(toOutcome(rule.when))) {
      const subdivision = new Subdivision(rule, target.name === 'Which_Rule_Holds' ? '' : 'Off');
      next = subdivision.add(rule.when, target.step(rule), next);
      steps.unshift(...subdivision.steps);
      continue;
    }
    const name = index === 0 ? target.name : `${target.name}_${String(index + 1)}`;
    steps.unshift(
      decision({
        name,
        description: target.description,
        outcomes: run.map((each) => ({
          ...toOutcome(each.when),
          name: stepName(target.name === 'Which_Rule_Holds' ? 'Rule' : 'Off_Rule', each.name),
          label: sentenceOf(each.name),
          description: each.description,
          next: target.step(each)
        })),
        otherwise: { label: next === target.otherwise ? 'No rule holds' : 'None of these', next }
      })
    );
    next = name;
  }
  return { first: next, steps };
}
