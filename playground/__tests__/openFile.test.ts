import { LARGEST_FILE, openFile, type ReadableFile } from '../play/openFile.ts';

const fileOf = (name: string, content: string | Uint8Array): ReadableFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer)
  };
};

const LINE = '{"id":"a","turns":[{"speaker":"customer","text":"hello"}]}';

describe('opening a file', () => {
  it('reads the good lines and names the bad ones', async () => {
    const opened = await openFile(fileOf('mixed.jsonl', `${LINE}\n\n{"id":\n${LINE}\n`));
    expect(opened.conversations).toHaveLength(2);
    expect(opened.problems.map(({ line }) => line)).toEqual([3]);
    expect(opened.refusal).toBeNull();
  });

  it('names an unknown speaker with line and turn', async () => {
    const opened = await openFile(
      fileOf('odd.jsonl', `${LINE}\n{"id":"b","turns":[{"speaker":"robot","text":"x"}]}`)
    );
    expect(opened.problems).toEqual([
      expect.objectContaining({ line: 2, message: expect.stringContaining('"robot"') as string })
    ]);
  });

  it.each([
    ['bytes of zero', new Uint8Array([123, 0, 125])],
    ['bytes that are not UTF-8', new Uint8Array([0xff, 0xfe, 0x41])]
  ])('refuses %s', async (_, bytes) => {
    const opened = await openFile(fileOf('picture.png', bytes));
    expect(opened.refusal).toMatch(/picture\.png is not a text file/);
    expect(opened.conversations).toEqual([]);
  });

  it('refuses a huge file without reading it', async () => {
    const arrayBuffer = jest.fn();
    const opened = await openFile({ name: 'huge.jsonl', size: LARGEST_FILE + 1, arrayBuffer });
    expect(opened.refusal).toMatch(/65 MB.*npx handoff decide --input huge\.jsonl/);
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('says that an empty file is empty', async () => {
    expect((await openFile(fileOf('none.jsonl', '\n \n'))).refusal).toMatch(/none\.jsonl is empty/);
  });

  it('says that a file is gone', async () => {
    const arrayBuffer = () => Promise.reject(new Error('gone'));
    const opened = await openFile({ name: 'gone.jsonl', size: 1, arrayBuffer });
    expect(opened.refusal).toMatch(/could not be read/);
  });
});
