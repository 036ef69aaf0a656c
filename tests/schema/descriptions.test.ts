import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../server/schema/schema.ts';

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Every type, field, argument and enum value, with its description. */
function* described(): Generator<{ place: string; description: string | null | undefined }> {
  for (const type of types) {
    yield { place: type.name, description: type.description };
    if (isEnumType(type)) {
      for (const { name, description } of type.getValues()) yield { place: `${type.name}.${name}`, description };
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`;
      yield { place, description: field.description };
      if (!('args' in field)) continue;
      for (const { name, description } of field.args) yield { place: `${place}(${name})`, description };
    }
  }
}

test('every type, field, argument and enum value says what it is', () => {
  const all = [...described()];
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(({ description }) => !description?.trim()).map(({ place }) => place)).toEqual([]);
});
