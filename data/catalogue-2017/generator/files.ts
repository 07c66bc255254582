/** The files of the package as the generator makes them: path and text. */
import { stringify } from 'csv-stringify/sync'
import { packageFiles } from '../../package/writePackage.ts'
import { description } from './description.ts'
import { generate } from './generate.ts'

/** The tables, `datapackage.json`, and beside the generator `themes.csv`, which says where an overlap was planted. */
export function catalogueFiles(): Map<string, string> {
  const { tables, planted } = generate()
  const themes = stringify([
    ['theme', 'cluster', 'actor'],
    ...planted.map(({ theme, cluster, actor }) => [theme, cluster, actor]),
  ])
  return packageFiles(description, tables).set('generator/themes.csv', themes)
}
