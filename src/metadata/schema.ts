/**
 * The Metadata API's types as plain data: which elements a type may hold, in which order, which are
 * required and which values an enumeration allows.
 */

/** The kind of content an element holds. */
export type ElementKind = 'text' | 'boolean' | 'number' | 'any' | 'enum' | 'type';

/** One element of a metadata type. */
export interface SchemaElement {
  readonly name: string;
  readonly kind: ElementKind;
  /** Name of the enumeration or of the complex type, for kinds `enum` and `type`. */
  readonly type?: string;
  readonly required: boolean;
  readonly repeats: boolean;
}

/** One release's types and enumerations. */
export interface SchemaLayer {
  /** API version, for example 67. */
  readonly version: number;
  /** Elements by type, in the order of the schema, inherited elements first. */
  readonly types: Readonly<Record<string, readonly SchemaElement[]>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** A type found in a layer, with what is needed to follow its elements. */
export interface SchemaType {
  readonly name: string;
  readonly layer: SchemaLayer;
  readonly elements: ReadonlyMap<string, SchemaElement>;
  /** Position of each element in the schema's order. */
  readonly order: ReadonlyMap<string, number>;
}

/**
 * Several releases asked in turn. The generated types of one release lack what the generating org had
 * no licence for, so a type missing from the first layer is looked up in the next.
 */
export class MetadataSchema {
  readonly layers: readonly SchemaLayer[];
  private readonly known = new Map<string, SchemaType>();

  /** @param layers the release the project deploys as comes first */
  constructor(layers: readonly SchemaLayer[]) {
    this.layers = layers;
  }

  /** The type from the first layer that has it, or undefined. */
  find(name: string): SchemaType | undefined {
    const layer = this.layers.find((candidate) => Object.hasOwn(candidate.types, name));
    return layer && this.findIn(layer, name);
  }

  /** The type in one layer: nested types must come from the release their parent came from. */
  findIn(layer: SchemaLayer, name: string): SchemaType | undefined {
    const key = `${String(layer.version)}/${name}`;
    const known = this.known.get(key);
    if (known) return known;
    const elements = Object.hasOwn(layer.types, name) ? layer.types[name] : undefined;
    if (!elements) return undefined;
    const type: SchemaType = {
      name,
      layer,
      elements: new Map(elements.map((element) => [element.name, element])),
      order: new Map(elements.map((element, position) => [element.name, position]))
    };
    this.known.set(key, type);
    return type;
  }

  /** The later release in which a type gained an element it lacks here, if any. */
  firstVersionWith(typeName: string, elementName: string): number | undefined {
    return this.layers
      .filter((layer) => layer.types[typeName]?.some((element) => element.name === elementName))
      .map((layer) => layer.version)
      .sort((a, b) => a - b)[0];
  }
}
