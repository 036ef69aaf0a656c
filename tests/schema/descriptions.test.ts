import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../server/schema/schema.ts';

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Every type, field, argument and enum value, with its description. */
function described(): [string, string | null | undefined][] {
  return types.flatMap((type): [string, string | null | undefined][] => {
    const own: [string, string | null | undefined] = [type.name, type.description];
    if (isEnumType(type)) {
      return [
        own,
        ...type
          .getValues()
          .map((value): [string, typeof value.description] => [`${type.name}.${value.name}`, value.description]),
      ];
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
    const fields = Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => {
      const place = `${type.name}.${field.name}`;
      const named = 'args' in field ? field.args : [];
      return [
        [place, field.description],
        ...named.map((arg): [string, typeof arg.description] => [`${place}(${arg.name})`, arg.description]),
      ];
    });
    return [own, ...fields];
  });
}

test('every type, field, argument and enum value says what it is', () => {
  const all = described();
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(([, description]) => !description?.trim()).map(([place]) => place)).toEqual([]);
});
