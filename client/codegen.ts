// Types of the client's operations: from the SDL and the .graphql files that stand beside their users.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'server/schema/*.graphql',
  documents: 'client/**/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'client/api/operations.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: false,
        avoidOptionals: false,
        scalars: { PartialDate: 'string', ImportFields: 'Readonly<Record<string, string>>' },
        generateOperationTypes: true,
      },
    },
  },
};

export default config;
