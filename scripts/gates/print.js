/** How a gate's result looks in a terminal. */

const MOST_MESSAGES = 40;

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}

/** Prints one gate: a line when it passed; each place and its mend when it did not. */
export function printGate(result, milliseconds, write = console.log) {
  const { name, title, passed, failed, messages, notes = [] } = result;
  const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  const mark = failed > 0 ? '✗' : '✓';
  write(`${mark} ${name.padEnd(14)} ${title} — ${counts} (${seconds(milliseconds)})`);
  for (const note of notes) write(`    note: ${note}`);
  for (const message of messages.slice(0, MOST_MESSAGES)) {
    const line = message.line === undefined ? '' : `:${message.line}`;
    const [first, ...rest] = message.message.split('\n');
    write(`    ${message.file}${line}  ${first}`);
    if (rest.length > 0) write(indent(rest.join('\n')));
    write(`      → ${message.fix}`);
  }
  const more = messages.length - MOST_MESSAGES;
  if (more > 0) write(`    … and ${more} more: node scripts/gate.js ${name} --json`);
}
