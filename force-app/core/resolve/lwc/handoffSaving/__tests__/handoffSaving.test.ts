import { Saving, type SavingState } from 'c/handoffSaving';

function prepared(): { writes: Saving; states: SavingState[]; events: string[] } {
  const states: SavingState[] = [];
  const events: string[] = [];
  const host = {
    dispatchEvent: (event: Event) => {
      events.push(event.type);
      return true;
    }
  };
  return { writes: new Saving(host, (state) => states.push(state)), states, events };
}

describe('Saving', () => {
  it('is busy while it writes, then asks for a fresh read', async () => {
    const { writes, states, events } = prepared();
    expect(await writes.run(() => Promise.resolve(7))).toEqual({ result: 7 });
    expect(states).toEqual([
      { busy: true, problem: '' },
      { busy: false, problem: '' }
    ]);
    expect(events).toEqual(['handoffchanged']);
  });

  it('writes once when asked twice', async () => {
    const { writes } = prepared();
    const write = jest.fn(() => Promise.resolve());
    await Promise.all([writes.run(write), writes.run(write)]);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('says why it failed', async () => {
    const { writes, states, events } = prepared();
    await writes.run(() => Promise.reject(new Error('The leg is closed.')));
    expect(states.at(-1)!.problem).toBe('Not saved: The leg is closed.');
    await writes.run(() => Promise.reject({} as Error));
    expect(states.at(-1)!.problem).toBe('Not saved: The server did not say why.');
    expect(events).toEqual([]);
  });
});
