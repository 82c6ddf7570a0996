/**
 * Reads the Metadata API's types from `@salesforce/types`, which Salesforce generates from the WSDL of
 * each release, and keeps the result as JSON so that later runs start in milliseconds.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MetadataSchema, type SchemaElement, type SchemaLayer } from './schema.ts';

/**
 * The release this project deploys as (`sourceApiVersion` 67.0) first; the others hold types that its
 * generating org lacked. Versions follow the release history of the repository forcedotcom/wsdl.
 */
const SOURCES: readonly { readonly folder: string; readonly version: number }[] = [
  { folder: 'types-67', version: 67 },
  { folder: 'types', version: 68 },
  { folder: 'types-65', version: 65 }
];

/** Raised when the shape of the stored JSON changes. */
const CACHE_FORMAT = 3;

type Alias = ts.TypeAliasDeclaration;

function textOf(node: ts.Node): string {
  return (node as ts.Identifier).text;
}

/** The values of a union of string literals; undefined for anything else. */
function enumValues(node: ts.TypeNode): string[] | undefined {
  const members = ts.isUnionTypeNode(node) ? [...node.types] : [node];
  const values = members.map((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal)
      ? member.literal.text
      : undefined
  );
  return values.every((value) => value !== undefined) ? values : undefined;
}

function elementOf(
  member: ts.PropertySignature,
  aliases: ReadonlyMap<string, Alias>
): SchemaElement {
  const name = textOf(member.name);
  const declared = member.type as ts.TypeNode;
  const repeats = ts.isArrayTypeNode(declared);
  const node = ts.isArrayTypeNode(declared) ? declared.elementType : declared;
  // A list may always be empty: the generator marks it as present although the WSDL has minOccurs 0.
  const required = !repeats && member.questionToken === undefined;
  const base = { name, required, repeats };
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return { ...base, kind: 'boolean' };
  if (node.kind === ts.SyntaxKind.NumberKeyword) return { ...base, kind: 'number' };
  if (node.kind === ts.SyntaxKind.AnyKeyword) return { ...base, kind: 'any' };
  if (ts.isTypeReferenceNode(node)) {
    const type = textOf(node.typeName);
    const alias = aliases.get(type);
    if (alias && enumValues(alias.type)) return { ...base, kind: 'enum', type };
    if (alias && (ts.isTypeLiteralNode(alias.type) || ts.isIntersectionTypeNode(alias.type))) {
      return { ...base, kind: 'type', type };
    }
  }
  return { ...base, kind: 'text' };
}

/** Own elements of an alias, and the name of the type it extends. */
function shapeOf(alias: Alias): { base?: string; members: ts.PropertySignature[] } {
  const parts: ts.TypeNode[] = ts.isIntersectionTypeNode(alias.type)
    ? [...alias.type.types]
    : [alias.type];
  const base = parts.find(ts.isTypeReferenceNode);
  const members = parts
    .filter(ts.isTypeLiteralNode)
    .flatMap((literal) => literal.members.filter(ts.isPropertySignature));
  return { ...(base ? { base: textOf(base.typeName) } : {}), members };
}

/** Turns one release's declarations into a layer. */
export function readLayer(declarations: string, version: number): SchemaLayer {
  const source = ts.createSourceFile('metadata.d.ts', declarations, ts.ScriptTarget.ESNext);
  const aliases = new Map<string, Alias>();
  source.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node);
  });
  const types: Record<string, SchemaElement[]> = {};
  const enums: Record<string, string[]> = {};
  const elementsOf = (name: string): SchemaElement[] => {
    const alias = aliases.get(name);
    if (!alias) return [];
    const { base, members } = shapeOf(alias);
    const inherited = base ? elementsOf(base) : [];
    return [...inherited, ...members.map((member) => elementOf(member, aliases))];
  };
  for (const [name, alias] of aliases) {
    const values = enumValues(alias.type);
    if (values) enums[name] = values;
    else if (ts.isTypeLiteralNode(alias.type) || ts.isIntersectionTypeNode(alias.type)) {
      types[name] = elementsOf(name);
    }
  }
  return { version, types, enums };
}

/**
 * Loads all layers.
 * @param root the project root, which holds node_modules
 * @param cache folder for the stored JSON
 */
export function loadSchema(root: string, cache: string): MetadataSchema {
  const layers = SOURCES.map(({ folder, version }) => {
    const packageFolder = join(root, 'node_modules', '@salesforce', folder);
    const release = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
      version: string;
    };
    const file = join(cache, `metadata-${release.version}-format-${String(CACHE_FORMAT)}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SchemaLayer;
    const declarations = readFileSync(join(packageFolder, 'lib', 'metadata.d.ts'), 'utf8');
    const layer = readLayer(declarations, version);
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, JSON.stringify(layer));
    return layer;
  });
  return new MetadataSchema(layers);
}
