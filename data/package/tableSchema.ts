/** The Frictionless table schema of one table, derived from the columns that the import checks. */
import type { Column, TableName } from '../../api/import/table.ts'
import { tables } from '../../api/import/tables.ts'

const frictionlessType = {
  id: 'string',
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  year: 'integer',
  list: 'string',
} as const
const datePattern = '\\d{4}(-\\d{2}(-\\d{2})?)?'

function constraints(column: Column): Record<string, unknown> {
  return {
    ...(column.required && { required: true }),
    ...(column.oneOf && column.type !== 'list' && { enum: column.oneOf }),
    ...(column.min !== undefined && { minimum: column.min }),
    ...(column.max !== undefined && { maximum: column.max }),
    ...(column.pattern && { pattern: column.pattern.source.replace(/^\^|\$$/g, '') }),
    ...(column.type === 'date' && { pattern: datePattern }),
  }
}

export function tableSchema(table: TableName) {
  const { columns, key } = tables[table]
  const fields = Object.entries(columns).map(([name, column]) => {
    const rules = constraints(column)
    return { name, type: frictionlessType[column.type], ...(Object.keys(rules).length > 0 && { constraints: rules }) }
  })
  const foreignKeys = Object.entries(columns).flatMap(([name, { refersTo }]) =>
    refersTo
      ? [{ fields: name, reference: { resource: refersTo === table ? '' : refersTo, fields: tables[refersTo].key[0] } }]
      : [],
  )
  return { fields, primaryKey: key, ...(foreignKeys.length > 0 && { foreignKeys }), missingValues: [''] }
}
