import { kindNamed } from '../lookup.ts'
import { kinds } from '../lists.ts'
import type { Entity } from '../statement.ts'
import { entityIdMessage } from './id.ts'
import { problem, type FieldProblem, type IsPeriod } from './problem.ts'
import { oneOf, text } from './value.ts'
import { checkValues, unknownKeys } from './values.ts'

const fields = [
  'id',
  'kind',
  'name',
  'acronym',
  'aliases',
  'description',
  'externalIds',
  'article',
  'gender',
  'validity',
  'properties',
] as const satisfies readonly (keyof Entity)[]

/** What the model has against an entity; nothing, if it may be written. */
export function checkEntity(entity: Entity, isPeriod: IsPeriod): FieldProblem[] {
  const kind = kindNamed(entity.kind)
  // No kind declares a property that is another entity: that would be a fact.
  const world = { isPeriod, kindOf: () => undefined }
  return [
    ...unknownKeys(entity, fields, 'An entity'),
    ...problem('id', entityIdMessage(entity.id)),
    ...problem(
      'kind',
      oneOf(
        'kind',
        entity.kind,
        kinds.map(({ name }) => name),
      ),
    ),
    ...checkTexts(entity, isPeriod),
    ...checkGrammar(entity),
    ...(entity.externalIds ?? []).flatMap(checkExternalId),
    ...(kind ? checkValues(entity.properties, kind.properties, `An entity of kind ${kind.name}`, world) : []),
  ]
}

function checkTexts(entity: Entity, isPeriod: IsPeriod): FieldProblem[] {
  const optional = { acronym: entity.acronym, description: entity.description, validity: entity.validity }
  const given = Object.entries(optional).filter(([, value]) => value !== undefined)
  const texts = [['name', entity.name], ...given, ...(entity.aliases ?? []).map((alias) => ['aliases', alias])] as const
  return texts.flatMap(([key = '', value]) => {
    const property = key === 'validity' ? ({ key, format: 'edtf' } as const) : { key }
    return problem(key, text(value, property, { isPeriod }))
  })
}

function checkGrammar({ article, gender }: Entity): FieldProblem[] {
  return [
    ...problem('article', article === undefined ? undefined : oneOf('article', article, ['le', 'la', 'l’', 'les'])),
    ...problem('gender', gender === undefined ? undefined : oneOf('gender', gender, ['m', 'f'])),
  ]
}

function checkExternalId({ scheme, value }: { readonly scheme: string; readonly value: string }): FieldProblem[] {
  if (/^[A-Z][A-Z0-9_]*$/.test(scheme) && typeof value === 'string' && value.trim() !== '') return []
  return problem('externalIds', 'An external id is a scheme in capitals (INSEE, SIREN, WIKIDATA) and a value.')
}
