/** A field as the readable page shows it. */
export type FieldShown = { name: string; place?: string; isRequired: boolean; type: string; about: string };

type Schema = {
  type?: unknown;
  $ref?: unknown;
  items?: unknown;
  enum?: unknown;
  const?: unknown;
  anyOf?: unknown;
  oneOf?: unknown;
  allOf?: unknown;
  properties?: unknown;
  required?: unknown;
  format?: unknown;
  description?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  maxLength?: unknown;
};

/** The fields of an object, one level deep; what lies below has a name of its own or is told in its type. */
export function fieldsOf(given: unknown): FieldShown[] {
  const schema = schemaOf(given);
  const several = listOf(schema.allOf ?? schema.oneOf);
  if (several.length > 0) return several.flatMap((one) => fieldsOf(one));
  if (!(schema.properties instanceof Object)) return [];
  const required = listOf(schema.required);
  return Object.entries(schema.properties).map(([name, one]: [string, unknown]) => {
    const { description } = schemaOf(one);
    return { name, isRequired: required.includes(name), type: typeText(one), about: typeof description === 'string' ? description : '' };
  });
}

/** "integer 1–99", "ListingItem[]", "cod | vietqr". */
export function typeText(given: unknown): string {
  const schema = schemaOf(given);
  if (typeof schema.$ref === 'string') return schema.$ref.split('/').at(-1) ?? '';
  const choices = listOf(schema.enum);
  if (choices.length > 0) return choices.map(String).join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  const several = listOf(schema.anyOf ?? schema.oneOf ?? schema.allOf);
  if (several.length > 0) return several.map((one) => typeText(one)).join(' | ');
  const types = Array.isArray(schema.type) ? schema.type.map(String) : [String(schema.type ?? 'any')];
  return types.map((type) => (type === 'array' ? `${elementText(schema.items)}[]` : type + limitsOf(schema, type))).join(' | ');
}

function elementText(items: unknown): string {
  const text = typeText(items);
  if (text !== 'object') return text.includes(' | ') ? `(${text})` : text;
  return `{ ${fieldsOf(items)
    .map(({ name }) => name)
    .join(', ')} }`;
}

function limitsOf({ minimum, maximum, maxLength, format }: Schema, type: string): string {
  if (type === 'integer' && typeof minimum === 'number' && typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER)
    return ` ${minimum}–${maximum}`;
  if (type === 'string' && typeof format === 'string') return ` (${format})`;
  return type === 'string' && typeof maxLength === 'number' ? ` ≤ ${maxLength}` : '';
}

function schemaOf(given: unknown): Schema {
  return Object.fromEntries(given instanceof Object ? Object.entries(given) : []);
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}
