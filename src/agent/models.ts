/**
 * Scripted models: stand-ins for a language model with a known character. A helpful one does what its
 * prompt says, a lazy one answers with text and calls no tool, a forgetful one notes nothing.
 */
import type { ModelCall, ModelInput, ScriptedModel } from './model.ts';
import type { ScriptValue } from './script.ts';

/** What a model makes of a conversation. */
export interface Character {
  /** Values of the note tool for what the customer just said; empty when there is nothing to note. */
  readonly notes?: (words: string) => Readonly<Record<string, ScriptValue>>;
  /** Subagent it picks for what the customer said. */
  readonly picks?: (words: string) => string;
  /** Tool it calls inside a subagent before it answers; null for none. */
  readonly acts?: (
    input: ModelInput
  ) => { readonly tool: string; readonly fills: Readonly<Record<string, ScriptValue>> } | null;
  /** Whether it calls a tool at all this time; a lazy model does not. */
  readonly usesTools?: (input: ModelInput) => boolean;
}

const SAY = /^Say exactly (?:this|this and nothing else): (.*)$/;

/** A model with a character. Each message is handled afresh: what it did before, it does not know. */
export class CharacterModel implements ScriptedModel {
  private readonly character: Character;
  private noted = '';
  private acted = '';

  constructor(character: Character = {}) {
    this.character = character;
  }

  next(input: ModelInput): ModelCall {
    const { usesTools = () => true } = this.character;
    return (usesTools(input) ? this.tool(input) : null) ?? { say: spoken(input) };
  }

  private tool(input: ModelInput): ModelCall | null {
    const { notes, picks, acts } = this.character;
    const offered = (name: string): boolean => input.tools.some((tool) => tool.name === name);
    const escalate = input.tools.find(({ kind }) => kind === 'escalate');
    if (escalate !== undefined) return { tool: escalate.name, fills: {} };
    const noted = offered('note') && this.noted !== input.words ? notes?.(input.words) : undefined;
    if (noted !== undefined && Object.keys(noted).length > 0) {
      this.noted = input.words;
      return { tool: 'note', fills: noted };
    }
    const pick = `go_to_${picks?.(input.words) ?? 'account_verification'}`;
    if (offered(pick)) return { tool: pick, fills: {} };
    const place = `${input.subagent} ${input.words}`;
    const act = this.acted === place ? null : (acts?.(input) ?? null);
    if (act === null || !offered(act.tool)) return null;
    this.acted = place;
    return act;
  }
}

/** What a model says that follows its prompt as far as text can. */
function spoken({ prompt }: ModelInput): string {
  for (const line of prompt) {
    const exactly = SAY.exec(line);
    if (exactly !== null) return exactly[1];
  }
  return prompt.some((line) => line.includes('to_a_person'))
    ? 'I am connecting you with a colleague.'
    : 'I am glad to help with that.';
}

/** Answers with text alone, always. */
export const lazyModel = (): ScriptedModel => new CharacterModel({ usesTools: () => false });

/** Does everything but note, as a model does that forgets what it was told to keep. */
export const forgetfulModel = (character: Character = {}): ScriptedModel =>
  new CharacterModel({ ...character, notes: () => ({}) });
