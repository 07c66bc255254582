/** `npm run codegen`: resolver types for the API, typed documents for the page. Both are committed. */
import type { CodegenConfig } from '@graphql-codegen/cli'
import { enumMaps } from './api/schemaText.ts'

const enums = enumMaps()
const row = (name: string): string => `../graph/reads.ts#${name}`

const config: CodegenConfig = {
  schema: 'api/schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        enumValues: enums,
        useTypeImports: true,
        strictScalars: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
        mappers: {
          Node: row('ActorRow'),
          Actor: row('ActorRow'),
          Cluster: row('ActorRow'),
          Institution: row('ActorRow'),
          Firm: row('ActorRow'),
          Dataset: '../graph/graph.ts#Graph',
        },
      },
    },
    'web/generated/': {
      preset: 'client',
      documents: 'web/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { enumsAsTypes: true, useTypeImports: true, strictScalars: true, immutableTypes: true },
    },
  },
}
export default config
