// The model as a page to read, `docs/model.md`. Pure; `seeds/reference.ts` writes it, with examples from the corpus.
import type { AttributeKey, Bilingual, Kind, Language, Lens, Measure, Property, Relation, Values } from './define.ts'
import { elides } from './language/french-noun.ts'
import type { Noun } from './language/noun.ts'
import { attributes, kinds, measures, relations } from './lists.ts'
import { sentence } from './sentence.ts'
import type { Fact } from './statement.ts'

/** Where the corpus has none, an example is about nobody: l’acteur A, la démarche B. */
export type ExampleOf = (relation: string) => Bilingual | undefined

export function reference(exampleOf: ExampleOf = () => undefined): string {
  return (
    [
      '# Le modèle\n\nThis page is made from `cypher/model`, with examples from the corpus, by `node seeds/reference.ts`. Do not edit it: edit the file of the kind, relation, attribute or measure.',
      `## Éléments (kinds)\n\n${kinds.map(kindSection).join('\n\n')}`,
      ...lenses.map((lens) => relationsOf(lens, exampleOf)),
      `## Attributs (attributes)\n\n${attributes.map(attributeSection).join('\n\n')}`,
      `## Mesures (measures)\n\n${measures.map(measureSection).join('\n\n')}`,
    ].join('\n\n') + '\n'
  )
}

const lensTitles: Record<Lens, string> = {
  coordination: 'Qui coordonne (coordination)',
  funding: 'Qui finance (funding)',
  articulation: 'Quelles articulations (articulation)',
  territory: 'Territoire (territory)',
  law: 'Droit (law)',
  knowledge: 'Connaissance (knowledge)',
}
const lenses = Object.keys(lensTitles) as readonly Lens[]

function relationsOf(lens: Lens, exampleOf: ExampleOf): string {
  const ours = relations.filter((relation) => relation.lens === lens)
  return `## ${lensTitles[lens]}\n\n${ours.map((one) => relationSection(one, exampleOf(one.name))).join('\n\n')}`
}

function kindSection({ name, label, description, shape, colour, properties }: Kind): string {
  const look = `Shape: ${shape}. Colour: ${colour.light}, in the dark ${colour.dark}.`
  return [`### \`${name}\`: ${both(label)}`, both(description, '\n\n'), look, ...propertyList(properties)].join('\n\n')
}

function relationSection(relation: Relation, example: Bilingual = madeUp(exampleLink(relation))): string {
  const { name, label, reverseLabel, description, from, to, qualifiers } = relation
  return [
    `### \`${name}\`: ${both(label)}`,
    both(description, '\n\n'),
    `${from.join(', ')} → ${to.join(', ')}. The other way round: ${both(reverseLabel)}.`,
    `> ${example.fr}\\\n> *${example.en}*`,
    ...propertyList(qualifiers),
  ].join('\n\n')
}

function attributeSection({ key, label, description, kinds: of, choices = [], qualifiers }: AttributeKey): string {
  const values =
    choices.length > 0
      ? [`Values: ${choices.map(({ value, label: one }) => `\`${value}\` ${both(one)}`).join('; ')}.`]
      : []
  const ends = `Of: ${of.length > 0 ? of.join(', ') : 'anything'}.`
  return [
    `### \`${key}\`: ${both(label)}`,
    both(description, '\n\n'),
    ends,
    ...values,
    ...propertyList(qualifiers),
  ].join('\n\n')
}

function measureSection({ key, label, description, unit, qualifiers }: Measure): string {
  const parts = qualifiers.map((one) => `\`${one.key}\``).join(', ')
  const details = `${unit ? `Unit where none is stated: ${unit}. ` : ''}May be broken down by ${parts}.`
  return [`### \`${key}\`: ${both(label)}`, both(description, '\n\n'), details].join('\n\n')
}

function propertyList(properties: readonly Property[]): string[] {
  return properties.length > 0 ? [properties.map(propertyLine).join('\n')] : []
}

function propertyLine(property: Property): string {
  const { key, type, label, description, required, choices, kinds: of, unit } = property
  const details = [
    type,
    required && 'required',
    unit && `in ${unit}`,
    bounds(property),
    of?.join(' or '),
    description?.replace(/\.$/, ''),
    choices?.map((one) => `\`${one.value}\` ${both(one.label)}`).join('; '),
  ]
  return `- \`${key}\`, ${both(label)}: ${details.filter(Boolean).join('; ')}`
}

function bounds({ min, max, integer }: Property): string {
  const limits = [min !== undefined && `${min} or more`, max !== undefined && `${max} or less`, integer && 'whole']
  return limits.filter(Boolean).join(', ')
}

function both({ fr, en }: Bilingual, between?: string): string {
  if (between) return fr + between + `*${en}*`
  return fr === en ? fr : `${fr} (*${en}*)`
}

function madeUp(fact: Fact): Bilingual {
  const told = (language: Language) => sentence(fact, { language, names: nounOf })
  return { fr: told('fr'), en: told('en') }
}

function exampleLink(relation: Relation): Fact {
  const required = relation.qualifiers.filter((one) => one.required)
  const qualifiers: Values = Object.fromEntries(required.map(({ key, choices }) => [key, choices?.[0]?.value ?? 'A']))
  const ends = { from: `${relation.from[0]} A`, to: `${relation.to[0]} B` }
  // A relation of a model in the making has a name that the types do not know yet.
  return { id: 'example', shape: 'link', relation: relation.name as never, ...ends, qualifiers }
}

function nounOf(id: string): Noun {
  const [name, letter = ''] = id.split(' ')
  const kind = kinds.find((one) => one.name === name)
  if (!kind) return { name: id }
  const article = kind.gender === 'f' ? 'la' : 'le'
  const [noun] = kind.label.fr.split(' ou ')
  return { name: `${noun} ${letter}`, gender: kind.gender, article: elides(kind.label.fr) ? 'l’' : article }
}
