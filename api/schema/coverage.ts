// Who has what, where: territories by types of scheme.
import type { Coverage, CoverageRow } from '../operations/coverage/coverage.ts'
import type { Cell } from '../operations/coverage/cell.ts'
import type { RollUp } from '../operations/coverage/rows.ts'
import type { Extent, Presence } from '../operations/coverage/saying.ts'
import { expectEntity, loadEntities } from '../operations/entity/load.ts'
import type { View } from '@maillage/cypher/time'
import { builder } from './builder.ts'
import { PageInfo, totalCount } from './connection.ts'
import { Scheme, SchemeType, Territory } from './entity-refs.ts'
import { Fact, Figure } from './fact.ts'
import { LifecycleEnum, lifecycleValues, own, ValidityEnum } from './enums.ts'

export const RollUpEnum = own<RollUp>('RollUp', 'Which schemes count in a row.', {
  OWN: { description: 'Only those that cover the territory of the row itself.' },
  MEMBERS: {
    description:
      'Also those of its parts (extent PART), which then are no rows of their own, and of what lies around it (extent WIDER), up to the département.',
  },
})
const ExtentEnum = own<Extent>('Extent', 'How much of the territory is covered.', {
  WHOLE: { description: 'It as such.' },
  PART: { description: 'A part of it.' },
  WIDER: { description: 'It and more.' },
})
const PresenceEnum = own<Presence>('Presence', 'From what is certain or likely on the day of the view.', {
  PRESENT: { description: 'A source says that there is one.' },
  PLANNED: { description: 'No more than planned, in preparation or suspended before it began.' },
  ABSENT: { description: 'A source says that there is none, or that it has ended.' },
  CONTESTED: { description: 'Sources say that there is one and that there is none, of the same days.' },
  UNKNOWN: { description: 'No source speaks of it; see lastKnown.' },
})

type SeenCell = Cell & { readonly view: View }

const CoverageCell = builder.objectRef<SeenCell>('CoverageCell').implement({
  description: 'One type of scheme in one territory.',
  fields: (t) => ({
    schemeType: t.field({
      type: SchemeType,
      resolve: ({ type, view }, _, context) => expectEntity(context, view, type),
    }),
    presence: t.field({ type: PresenceEnum, resolve: ({ presence }) => presence }),
    extent: t.field({
      type: ExtentEnum,
      nullable: true,
      description: 'The largest of those that are there, or planned.',
      resolve: ({ extent }) => extent,
    }),
    state: t.field({
      type: LifecycleEnum,
      nullable: true,
      description: 'The latest state that is stated of the first of its schemes.',
      resolve: ({ state }) => lifecycleValues.find((value) => value === state) ?? null,
    }),
    validity: t.field({
      type: ValidityEnum,
      nullable: true,
      description: 'How sure it is on the day of the view; null where the view has no day.',
      resolve: ({ validity }) => validity,
    }),
    schemes: t.field({
      type: [Scheme],
      description:
        'Which ones: 20 at most. None where a source speaks of the type alone; actions and documents of the type are in the evidence.',
      extensions: { items: 10 },
      resolve: async ({ schemes, view }, _, context) =>
        (await loadEntities(context, view, schemes)).filter(({ kind }) => kind === 'Scheme'),
    }),
    evidence: t.field({
      type: [Fact],
      description: 'The facts from which it follows, denied ones too: 20 at most.',
      extensions: { items: 10 },
      resolve: ({ evidence }) => [...evidence],
    }),
    lastKnown: t.field({
      type: Fact,
      nullable: true,
      description: 'Where presence is UNKNOWN: the last thing that a source said, of whatever day.',
      resolve: ({ lastKnown }) => lastKnown,
    }),
  }),
})

const CoverageRowType = builder.objectRef<CoverageRow>('CoverageRow').implement({
  description: 'A territory of which a source speaks.',
  fields: (t) => ({
    territory: t.field({ type: Territory, resolve: ({ territory }) => territory }),
    cells: t.field({
      type: [CoverageCell],
      description: 'One for each type that was asked for: those of schemeTypes, then of having and lacking.',
      extensions: { items: 6 },
      resolve: ({ territory: { view }, cells }) => cells.map((cell) => ({ ...cell, view })),
    }),
  }),
})

const CoverageEdge = builder.objectRef<Coverage['edges'][number]>('CoverageEdge').implement({
  description: 'One row, with the cursor at which a page may start.',
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: CoverageRowType, resolve: ({ node }) => node }),
  }),
})

export const CoverageConnection = builder.objectRef<Coverage>('CoverageConnection').implement({
  description: 'A page of rows, by name. By the Relay cursor specification: 25 a page by default, 200 at most.',
  fields: (t) => ({
    nodes: t.field({ type: [CoverageRowType], resolve: ({ edges }) => edges.map(({ node }) => node) }),
    edges: t.field({ type: [CoverageEdge], resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.field({ ...totalCount, resolve: (connection) => connection.totalCount() }),
    statedTotals: t.field({
      type: [Figure],
      description:
        'What sources count there of these types (within, else France), so that 14 named of 45 counted is seen.',
      extensions: { items: 10, cost: 10 },
      resolve: (connection) => connection.statedTotals(),
    }),
  }),
})
