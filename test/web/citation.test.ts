import { expect, test } from 'vitest'
import { citation } from '../../web/dataset/citation.ts'
import { pinnedAddress } from '../../web/state/pinnedAddress.ts'
import { parseViewState } from '../../web/state/viewState.ts'

const dataset = {
  id: 'catalogue-2017',
  version: 'a9c6bcf1d74a0e6ba53bdc46c1c5a6d05bf7ff4c5e6a5a0f9f9e7d2f2e9c0d11',
  title: 'Kataloget 2017',
  titleEn: 'Catalogue 2017',
  licence: 'CC-BY-4.0',
  created: '2026-11-23',
}

test('the address of a version names it, so that it shows the same for ever', () => {
  const address = pinnedAddress('https://atlas.example', { view: 'about' }, dataset)
  expect(address).toBe('https://atlas.example/about-the-data?data=catalogue-2017&version=a9c6bcf1d74a')
  expect(parseViewState(address.replace('https://atlas.example', ''))).toEqual({
    view: 'about',
    data: 'catalogue-2017',
    version: 'a9c6bcf1d74a',
  })
})

test('a citation has year, title, kind, data set, version, licence and address', () => {
  const words = { kind: 'datasæt med syntetiske relationer', version: 'version' }
  expect(citation(dataset, 'https://atlas.example', 'da', words)).toBe(
    'Klyngeatlas (2026): Kataloget 2017 [datasæt med syntetiske relationer]. ' +
      'catalogue-2017, version a9c6bcf1d74a, CC-BY-4.0. ' +
      'https://atlas.example/about-the-data?data=catalogue-2017&version=a9c6bcf1d74a',
  )
})
