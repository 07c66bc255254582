/**
 * The tables of a data package: the one place that defines which columns there are and what a cell may hold.
 * `datapackage.json` schemas, the check and the import all follow from it.
 */
import * as lists from '../domain/closedLists.ts'
import { hasRorCheckSum } from './ror.ts'
import type { Column, Table, TableName } from './table.ts'

const id: Column = { type: 'id', required: true }
const text: Column = { type: 'text' }
const name: Column = { type: 'text', required: true }
const flag: Column = { type: 'boolean', required: true }
const day: Column = { type: 'date' }
const year: Column = { type: 'year', min: 1000, max: 2100 }
const count: Column = { type: 'integer', min: 0 }
const money: Column = { type: 'integer', min: 0 }
const oneOf = (values: readonly string[]): Column => ({ type: 'text', oneOf: values })
const mustBe = (values: readonly string[]): Column => ({ type: 'text', oneOf: values, required: true })
const to = (table: TableName): Column => ({ type: 'id', refersTo: table })
const mustReferTo = (table: TableName): Column => ({ type: 'id', refersTo: table, required: true })
const known = { method: mustBe(lists.methods), confidence: mustBe(lists.confidences), retrieved: day }
const cited = { source: mustReferTo('sources'), locator: text }

export const tables: Readonly<Record<TableName, Table>> = {
  sources: {
    required: true,
    key: ['id'],
    columns: {
      id,
      title: name,
      publisher: text,
      year,
      url: { type: 'text', pattern: /^https?:\/\/\S+$/, like: 'https://example.org' },
      licence: text,
      retrieved: day,
      remark: text,
    },
  },
  places: {
    key: ['code'],
    columns: {
      code: id,
      level: mustBe(lists.placeLevels),
      name,
      nameEn: text,
      lat: { type: 'number', min: -90, max: 90 },
      lon: { type: 'number', min: -180, max: 180 },
      partOf: to('places'),
    },
  },
  actors: {
    required: true,
    key: ['id'],
    columns: {
      id,
      kind: mustBe(lists.kinds),
      type: mustBe(Object.values(lists.typesOf).flat()),
      name,
      nameEn: text,
      otherNames: { type: 'list' },
      municipality: to('places'),
      region: to('places'),
      lat: { type: 'number', min: -90, max: 90 },
      lon: { type: 'number', min: -180, max: 180 },
      cvr: { type: 'text', pattern: /^\d{8}$/, like: '12345678' },
      ror: {
        type: 'text',
        pattern: /^https:\/\/ror\.org\/\w{9}$/,
        checkSum: hasRorCheckSum,
        like: 'https://ror.org/035b05819',
      },
      wikidata: { type: 'text', pattern: /^Q\d+$/, like: 'Q35' },
      homepage: { type: 'text', pattern: /^https?:\/\/\S+$/, like: 'https://example.org' },
      validFrom: day,
      validTo: day,
      successor: to('actors'),
      field: oneOf(lists.fields),
      sizeClass: oneOf(lists.sizeClasses),
      synthetic: flag,
      source: to('sources'),
      locator: text,
      confidence: oneOf(lists.confidences),
      remark: text,
      remarkEn: text,
    },
  },
  clusters: {
    required: true,
    key: ['id'],
    columns: {
      id: mustReferTo('actors'),
      network: flag,
      level: oneOf(lists.levels),
      status: oneOf(lists.statuses),
      model: { type: 'integer', min: 1, max: 6 },
      modelMethod: oneOf(lists.methods),
      path: { type: 'integer', min: 1, max: 4 },
      label: oneOf(lists.labels),
      labelDate: day,
      founded: day,
      lastSeen: day,
      legalForm: oneOf(lists.legalForms),
      body: oneOf(lists.bodies),
      chairSector: oneOf(lists.sectors),
      payingMembers: oneOf(lists.payingMembers),
      services: { type: 'list', oneOf: lists.services },
    },
  },
  links: {
    required: true,
    key: ['id'],
    columns: {
      id,
      actor: mustReferTo('actors'),
      cluster: mustReferTo('clusters'),
      role: mustBe(lists.roles),
      since: day,
      until: day,
      ...cited,
      ...known,
    },
  },
  evidence: {
    key: ['id'],
    columns: {
      id,
      link: mustReferTo('links'),
      stance: mustBe(lists.stances),
      ...cited,
      ...known,
      remark: text,
      remarkEn: text,
    },
  },
  accounts: {
    key: ['id'],
    columns: {
      id,
      cluster: mustReferTo('clusters'),
      year: { ...year, required: true },
      participatingFirms: count,
      firmsUnder50: count,
      dedicatedFirms: count,
      newProducts: count,
      newProductsUnder50: count,
      newCompetences: count,
      newCompetencesUnder50: count,
      newIdeas: count,
      newIdeasUnder50: count,
      internationalFirms: count,
      staffFte: { type: 'number', min: 0 },
      financingState: money,
      financingRegional: money,
      financingOther: money,
      internationalCollaborations: count,
      countries: count,
      ...cited,
      method: known.method,
    },
  },
  events: {
    key: ['id'],
    columns: {
      id,
      date: { ...day, required: true },
      precision: mustBe(lists.datePrecisions),
      type: mustBe(lists.eventTypes),
      path: { type: 'integer', min: 1, max: 4 },
      ...cited,
      confidence: known.confidence,
      remark: text,
      remarkEn: text,
    },
  },
  event_parties: {
    key: ['event', 'actor', 'direction'],
    columns: { event: mustReferTo('events'), actor: mustReferTo('actors'), direction: mustBe(lists.partyDirections) },
  },
  benchmarks: {
    key: ['id'],
    columns: {
      id,
      quantity: name,
      name,
      nameEn: name,
      operator: mustBe(lists.operators),
      value: { type: 'number', required: true },
      valueTo: { type: 'number' },
      unit: name,
      unitEn: name,
      year: { ...year, required: true },
      yearBasis: mustBe(lists.yearBases),
      definition: name,
      definitionEn: name,
      source: mustReferTo('sources'),
      locator: name,
    },
  },
  terms: {
    key: ['id'],
    columns: {
      id,
      category: mustBe(lists.termCategories),
      term: name,
      termEn: name,
      definition: name,
      definitionEn: name,
      ownWords: flag,
      source: to('sources'),
      locator: text,
    },
  },
  traits: {
    key: ['id'],
    columns: {
      id,
      model: { type: 'integer', min: 1, max: 6, required: true },
      modelName: name,
      modelNameEn: name,
      attribute: name,
      stance: mustBe(lists.traitStances),
      text: name,
      textEn: name,
      source: mustReferTo('sources'),
      locator: name,
    },
  },
}
