// One entry of a facts file → the fact that it states.
import type { AttributeFact, Fact, FigureFact, LinkFact, Precision, Statistic } from '@maillage/cypher/model'
import { readPeriod } from './dates.ts'
import type { Entry } from './entry.ts'
import { headKeys, readHead, type Head } from './head.ts'
import { expectKnown, type Known } from './known.ts'
import { readQualifiers } from './qualifiers.ts'
import { present } from './values.ts'

const ofEveryFact = [
  'lines',
  'column',
  'quote',
  'period',
  'certainty',
  'observed',
  'stated-by',
  'quoted-from',
  'deduced',
  'note',
  'id',
]
const ofFigures = ['value', 'unit', 'valueMax', 'precision', 'statistic', 'base', 'baseLabel', 'territory', 'breakdown']
const ofShape: Record<Fact['shape'], readonly string[]> = {
  link: [...ofEveryFact, 'qualifiers'],
  attribute: [...ofEveryFact, 'qualifiers', 'value'],
  figure: [...ofEveryFact, ...ofFigures],
}

export interface Stated {
  readonly fact: Fact
  readonly head: Head
}

export function readFact(entry: Entry, known: Known): Stated | undefined {
  const head = readHead(entry)
  if (!head) return undefined
  entry.allow([...headKeys, ...ofShape[head.shape]])
  const fact = readers[head.shape](entry, head as never, known)
  return fact && { fact, head }
}

type HeadOf<Shape> = Extract<Head, { shape: Shape }>

const readers: {
  readonly [Shape in Fact['shape']]: (entry: Entry, head: HeadOf<Shape>, known: Known) => Fact | undefined
} = {
  link: readLink,
  attribute: readAttribute,
  figure: readFigure,
}

function readLink(entry: Entry, head: HeadOf<'link'>, known: Known): LinkFact {
  const { from, relation, to } = head
  expectKnown(entry, head.key, from, known)
  expectKnown(entry, head.key, to, known)
  const id = readId(entry, `${from}.${relation}.${to}`)
  const qualifiers = readQualifiers(entry, 'qualifiers', { shape: 'link', relation } as Fact, known)
  return { id, shape: 'link', relation, from, to, ...readWhen(entry), qualifiers }
}

function readAttribute(entry: Entry, head: HeadOf<'attribute'>, known: Known): AttributeFact | undefined {
  const { subject, attribute: key } = head
  expectKnown(entry, head.key, subject, known)
  const written = entry.text('value')
  if (head.value !== undefined && written !== undefined)
    entry.report('value', 'The value is given twice; keep it in one place.')
  const value = head.value ?? written
  if (value === undefined) {
    entry.report(head.key, `What is the ${key} of ${subject}? Write it after “${key}”, or as “value”.`)
    return undefined
  }
  const id = readId(entry, `${subject}.${key}`)
  const qualifiers = readQualifiers(entry, 'qualifiers', { shape: 'attribute', key } as Fact, known)
  return { id, shape: 'attribute', subject, key, value, ...readWhen(entry), qualifiers }
}

function readFigure(entry: Entry, head: HeadOf<'figure'>, known: Known): FigureFact | undefined {
  const { subject, measure, counted } = head
  expectKnown(entry, head.key, subject, known)
  expectKnown(entry, head.key, counted, known)
  const value = entry.number('value')
  if (value === undefined) {
    if (!entry.keys.includes('value')) entry.report(undefined, 'A figure needs its number, as “value”.')
    return undefined
  }
  const territory = entry.text('territory')
  expectKnown(entry, 'territory', territory, known)
  return {
    id: readId(entry, [subject, measure, ...(counted ? [counted] : [])].join('.')),
    shape: 'figure',
    subject,
    measure,
    value,
    precision: (entry.text('precision') ?? 'EXACT') as Precision,
    statistic: (entry.text('statistic') ?? usualStatistic[measure] ?? 'OTHER') as Statistic,
    ...present({
      counted,
      valueMax: entry.number('valueMax'),
      unit: entry.text('unit'),
      base: entry.number('base'),
      baseLabel: entry.text('baseLabel'),
      territory,
      note: entry.text('note'),
    }),
    ...readWhen(entry),
    qualifiers: readQualifiers(entry, 'breakdown', { shape: 'figure', measure } as Fact, known),
  }
}

const usualStatistic: Readonly<Record<string, Statistic>> = {
  number: 'COUNT',
  population: 'COUNT',
  share: 'SHARE',
  amount: 'AMOUNT',
}

/** An id of one's own, for a second fact of the same ends, goes on from the usual one. */
function readId(entry: Entry, usual: string): string {
  const id = entry.text('id') ?? usual
  if (id !== usual && !id.startsWith(`${usual}.`))
    entry.report('id', `The id of this fact must begin with “${usual}.”, as in “${usual}.2”.`)
  return id
}

function readWhen(entry: Entry): { period?: string } {
  return present({ period: readPeriod(entry, 'period') })
}
