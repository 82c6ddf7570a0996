/**
 * Changes a planner bundle as text: the outbound route of a surface and `canEscalate` of topics. Outside
 * the changed elements every byte stays as it was.
 */

/** What the agent should have. */
export interface WireWish {
  /** API name of the routing flow. */
  readonly route: string;
  /** Words said at the transfer. */
  readonly message: string;
  /** Surface types, such as `Messaging`. */
  readonly surfaces: readonly string[];
  /** Topics by the name the planner sees, or developer name; empty: none. */
  readonly topics: readonly string[];
}

/** One change, before and after. */
export interface WireChange {
  /** Where: `plannerSurfaces[Messaging].outboundRouteConfigs` … */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The patched text and what is different in it. */
export interface Patched {
  readonly text: string;
  readonly changes: readonly WireChange[];
  /** What was asked for and is not in the bundle. */
  readonly missing: readonly string[];
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (each) => (each === '&' ? '&amp;' : each === '<' ? '&lt;' : '&gt;'));

const textOf = (block: string, name: string): string =>
  new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(block)?.[1]?.trim() ?? '';

/** Blocks of one element directly inside the root, with their places; comments are passed over. */
function blocksOf(text: string, name: string): readonly { start: number; block: string }[] {
  const hidden = text.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  const pattern = new RegExp(`<${name}>[\\s\\S]*?</${name}>`, 'g');
  return [...hidden.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    block: text.slice(index, index + length)
  }));
}

function routed(block: string, { route, message }: WireWish): string {
  const line = /\r\n/.test(block) ? '\r\n' : '\n';
  const indent = /([ \t]*)<surface>/.exec(block)?.[1] ?? '        ';
  const config = [
    `${indent}<outboundRouteConfigs>`,
    `${indent}    <escalationMessage>${escaped(message)}</escalationMessage>`,
    `${indent}    <outboundRouteName>${route}</outboundRouteName>`,
    `${indent}    <outboundRouteType>OmniChannelFlow</outboundRouteType>`,
    `${indent}</outboundRouteConfigs>`
  ].join(line);
  const existing = /[ \t]*<outboundRouteConfigs>[\s\S]*<\/outboundRouteConfigs>/.exec(block);
  if (existing) return block.replace(existing[0], () => config);
  return block.replace(/[ \t]*<surface>/, (surface) => `${config}${line}${surface}`);
}

function escalating(block: string): string {
  if (/<canEscalate>/.test(block)) {
    return block.replace(/<canEscalate>[\s\S]*?<\/canEscalate>/, '<canEscalate>true</canEscalate>');
  }
  const line = /\r\n/.test(block) ? '\r\n' : '\n';
  const after = /([ \t]*)<fullName>[\s\S]*?<\/fullName>/.exec(block);
  if (!after) return block;
  return block.replace(
    after[0],
    (found) => `${found}${line}${after[1] ?? ''}<canEscalate>true</canEscalate>`
  );
}

/** Applies the wish; a bundle that has everything comes back as it is, with no change. */
export function patchBundle(text: string, wish: WireWish): Patched {
  const changes: WireChange[] = [];
  const missing: string[] = [];
  let patched = text;
  const replace = (start: number, before: string, after: string): void => {
    patched = patched.slice(0, start) + after + patched.slice(start + before.length);
  };
  for (const surface of wish.surfaces) {
    const found = blocksOf(patched, 'plannerSurfaces').find(
      ({ block }) => textOf(block, 'surfaceType') === surface
    );
    if (!found) {
      missing.push(`surface ${surface}`);
      continue;
    }
    const before = textOf(found.block, 'outboundRouteName');
    const isSame =
      before === wish.route && textOf(found.block, 'escalationMessage') === escaped(wish.message);
    if (isSame && textOf(found.block, 'outboundRouteType') === 'OmniChannelFlow') continue;
    replace(found.start, found.block, routed(found.block, wish));
    changes.push({
      path: `plannerSurfaces[${surface}].outboundRouteConfigs`,
      before: before === '' ? 'none' : `${before}, "${textOf(found.block, 'escalationMessage')}"`,
      after: `${wish.route}, "${wish.message}"`
    });
  }
  for (const topic of wish.topics) {
    const found = blocksOf(patched, 'localTopics').find(({ block }) =>
      [
        textOf(block, 'localDeveloperName'),
        textOf(block, 'developerName'),
        textOf(block, 'fullName')
      ].includes(topic)
    );
    if (!found) {
      missing.push(`topic ${topic}`);
      continue;
    }
    const before = textOf(found.block, 'canEscalate');
    if (before === 'true') continue;
    replace(found.start, found.block, escalating(found.block));
    changes.push({
      path: `localTopics[${topic}].canEscalate`,
      before: before === '' ? 'none' : before,
      after: 'true'
    });
  }
  return { text: patched, changes, missing };
}
