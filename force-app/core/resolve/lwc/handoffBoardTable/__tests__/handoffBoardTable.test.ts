import HandoffBoardTable from 'c/handoffBoardTable';
import { boardRow, nearRow } from '../../handoffPacket/__tests__/boardSamples';
import {
  all,
  button,
  clear,
  one,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import { NOW } from '../../handoffPacket/__tests__/samplePackets';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    boardRow(1, { id: `row${index}`, customer: `Customer ${index + 1}` })
  );

const show = (properties: object) =>
  shown('c-handoff-board-table', HandoffBoardTable, {
    caption: 'Live',
    sorting: { by: 'wait', descending: false },
    now: NOW,
    ...properties
  });

async function press(host: Element, key: string): Promise<void> {
  const target = one<HTMLElement>(host, 'tbody button[tabindex="0"]');
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settled();
}

const active = (host: Element) =>
  one<HTMLElement>(host, 'tbody button[tabindex="0"]').getAttribute('aria-label');

describe('c-handoff-board-table', () => {
  afterEach(clear);

  it('shows five hundred rows a page at a time', async () => {
    const table = await show({ rows: rows(500) });
    expect(all(table, 'tbody tr')).toHaveLength(25);
    expect(texts(table, '.pages span')).toEqual(['Rows 1 to 25 of 500']);
    expect(button(table, 'Previous rows').disabled).toBe(true);
    button(table, 'Next rows').click();
    await settled();
    expect(texts(table, '.pages span')).toEqual(['Rows 26 to 50 of 500']);
    expect(texts(table, 'tbody th bdi')[0]).toBe('Customer 26');
    button(table, 'Previous rows').click();
    await settled();
    expect(texts(table, 'tbody th bdi')[0]).toBe('Customer 1');
  });

  it('shows no pages where one is enough', async () => {
    expect(all(await show({ rows: rows(3) }), '.pages')).toHaveLength(0);
  });

  it('is one tab stop, and the arrow keys move within it', async () => {
    const table = await show({ rows: rows(3) });
    expect(all(table, 'tbody button[tabindex="0"]')).toHaveLength(1);
    expect(active(table)).toBe('Open the handoff of Customer 1');
    await press(table, 'ArrowDown');
    await press(table, 'ArrowRight');
    expect(active(table)).toBe('Flag the handoff of Customer 2');
    await press(table, 'End');
    expect(active(table)).toBe('Flag the handoff of Customer 3');
    await press(table, 'Home');
    await press(table, 'ArrowLeft');
    await press(table, 'ArrowUp');
    await press(table, 'x');
    expect(active(table)).toBe('Open the handoff of Customer 1');
  });

  it('asks below the row, with the name of the customer', async () => {
    const row = nearRow();
    const table = await show({ kind: 'ai', rows: [row] });
    const asked = jest.fn();
    table.addEventListener('act', (event) => asked((event as CustomEvent).detail));
    button(table, 'Take over the conversation of Near the threshold').click();
    const request = { what: 'takeOver', handoffId: row.id, customer: 'Near the threshold' };
    expect(asked).toHaveBeenCalledWith(request);
    Object.assign(table, { asking: request });
    await settled();
    expect(texts(table, 'c-handoff-board-question h3')).toEqual([
      'Take over the conversation of Near the threshold'
    ]);
    expect(all(table, 'tr + tr c-handoff-board-question')).toHaveLength(1);
    await expect(table).toBeAccessible();
    Object.assign(table, { asking: null });
    await settled();
    expect(all(table, 'c-handoff-board-question')).toHaveLength(0);
  });
});
