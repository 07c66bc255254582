/** The files of the package as the generator makes them: name and text. */
import { stringify } from 'csv-stringify/sync'
import { packageFiles } from '../../package/writePackage.ts'
import { description } from './description.ts'
import { generate } from './generate.ts'

/** The tables, `datapackage.json`, and `themes.csv`, which is no table of the package: it says where an overlap was planted. */
export function catalogueFiles(): Map<string, string> {
  const { tables, planted } = generate()
  const themes = stringify([
    ['theme', 'cluster', 'actor'],
    ...planted.map(({ theme, cluster, actor }) => [theme, cluster, actor]),
  ])
  return packageFiles(description, tables).set('themes.csv', themes)
}
