// The graph as seen on a day: everything that can be asked of it.
import type { SeenEntity, SeenLink } from '../operations/seen.ts'
import type { View } from '@maillage/cypher/time'
import { listContradictions } from '../operations/contradictions/list.ts'
import { coverage, typesAtMost } from '../operations/coverage/coverage.ts'
import { localLevels } from '../operations/coverage/rows.ts'
import { findEntity, lookup, lookupAtMost, type Lookup } from '../operations/entity/lookup.ts'
import { listEntities } from '../operations/entity/list.ts'
import { listFacts } from '../operations/fact/list.ts'
import { listAttributes, listFigures } from '../operations/fact/stated.ts'
import { loadFact } from '../operations/fact/load.ts'
import { depthAtMost, neighbourhood, nodesAtMost, seedsAtMost, subgraph } from '../operations/graph/neighbourhood.ts'
import { timeline } from '../operations/graph/timeline.ts'
import { overview } from '../operations/overview/overview.ts'
import type { Hit } from '../operations/search/rank.ts'
import { hitsAtMost, search } from '../operations/search/search.ts'
import { bothWays, forward, QualifierInput, standingArg } from './arguments.ts'
import { builder } from './builder.ts'
import { AttributeConnection, EntityConnection, FigureConnection, LinkConnection } from './connections.ts'
import { ContradictionConnection, ContradictionKindEnum } from './contradictions.ts'
import { CoverageConnection, RollUpEnum } from './coverage.ts'
import { Entity } from './entity-refs.ts'
import {
  ActorCategory,
  CertaintyEnum,
  EntityKind,
  EntityOrderEnum,
  LensEnum,
  LookupStatusEnum,
  RelationType,
  StatisticEnum,
  TerritoryLevel,
} from './enums.ts'
import { Fact } from './fact.ts'
import { duringOf, given, relationsOf } from './filters.ts'
import { OverviewType, YearCountType } from './overview.ts'
import { SubgraphType } from './subgraph.ts'

const within =
  'Id of a territory: what lies inside it, at any depth. A scheme by COVERS, an actor by LOCATED_IN or ADMINISTERS, a territory by WITHIN, a link if either end is. The geography of today serves every day.'

const during =
  'EDTF: those whose stated period lies inside this one: `2011`, `2011-10/2012-03`. Another text is the error BAD_USER_INPUT.'

const LookupType = builder.objectRef<Lookup>('Lookup').implement({
  description: 'What became of an id.',
  fields: (t) => ({
    id: t.exposeID('id'),
    status: t.field({ type: LookupStatusEnum, resolve: ({ status }) => status }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity, or the one that it became.',
      resolve: ({ entity }) => entity,
    }),
  }),
})

const SearchHit = builder.objectRef<Hit<SeenEntity>>('SearchHit').implement({
  description: 'An entity found by its names.',
  fields: (t) => ({
    entity: t.field({ type: Entity, resolve: ({ entity }) => entity }),
    matched: t.exposeString('matched', { description: 'The name, acronym, alias or code that matched.' }),
    score: t.exposeFloat('score', { description: '0 to 1, to compare hits of one search.' }),
  }),
})

export const Graph = builder.objectRef<View>('Graph').implement({
  description:
    'The graph as seen on a day. Entities are there whatever the day; facts, standings and states are those of the view.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      nullable: true,
      description:
        'Null where no such entity ever was; a merged id answers as the entity that it became; see lookup. `entity(id: "asv-clermont-ferrand") { name }`',
      args: { id: t.arg.id({ required: true }) },
      resolve: (view, { id }, context) => findEntity(context, view, id),
    }),
    lookup: t.field({
      type: [LookupType],
      description: `Up to ${lookupAtMost} ids, in order, with what became of each: for saved views.`,
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (view, { ids }, context) => lookup(context, view, ids),
    }),
    fact: t.field({
      type: Fact,
      nullable: true,
      description: 'A fact by its id, a denied one too; null where the view has none.',
      args: { id: t.arg.id({ required: true }) },
      resolve: async (view, { id }, context) => (await loadFact(context, view, id)) ?? null,
    }),
    entities: t.field({
      type: EntityConnection,
      description:
        'Entities by what they are and where. `entities(kinds: [SCHEME], schemeTypes: ["asv"], within: "auvergne-rhone-alpes")`',
      args: {
        kinds: t.arg({ type: [EntityKind] }),
        within: t.arg.id({ description: within }),
        schemeTypes: t.arg.idList({
          description: 'Schemes of one of these types: ids of entities of kind SCHEME_TYPE.',
        }),
        categories: t.arg({ type: [ActorCategory], description: 'Actors of one of these categories.' }),
        isFunder: t.arg.boolean({ description: 'Actors that fund something, or those that do not.' }),
        orderBy: t.arg({ type: EntityOrderEnum, defaultValue: 'NAME' }),
        ...bothWays(t.arg),
      },
      resolve: (view, { kinds, within: place, schemeTypes, categories, isFunder, orderBy, ...page }, context) =>
        listEntities(
          context,
          view,
          given({ kinds, within: place, schemeTypes, categories, isFunder }) as never,
          (orderBy as never) ?? 'NAME',
          page,
        ),
    }),
    search: t.field({
      type: [SearchHit],
      description: `Names, acronyms, aliases and codes, best first, ${hitsAtMost} at most; accents, case, word order, beginnings of words and one typo forgiven. \`search(text: "asv perp")\` finds the ASV de Perpignan. Every character is text: nothing is an operator.`,
      args: {
        text: t.arg.string({ required: true, description: '200 characters at most.' }),
        kinds: t.arg({ type: [EntityKind] }),
        within: t.arg.id({ description: within }),
        first: t.arg.int({ defaultValue: 10, description: `${hitsAtMost} at most.` }),
      },
      resolve: (view, { text, kinds, within: place, first }, context) =>
        search(context, view, text, given({ kinds, within: place }) as never, first ?? 10),
    }),
    links: t.field({
      type: LinkConnection,
      description:
        'Who does what: `links(lens: FUNDING, within: "auvergne-rhone-alpes")`, or `links(relations: [COORDINATES], to: "asv-narbonne")`. Strongest standing first, then latest observed.',
      args: {
        lens: t.arg({ type: LensEnum, description: 'Relations that answer this question.' }),
        relations: t.arg({ type: [RelationType] }),
        from: t.arg.id(),
        to: t.arg.id(),
        touching: t.arg.id({ description: 'Either end.' }),
        within: t.arg.id({ description: within }),
        schemeTypes: t.arg.idList({ description: 'Either end is a scheme of one of these types, or the type itself.' }),
        fromCategories: t.arg({ type: [ActorCategory] }),
        toCategories: t.arg({ type: [ActorCategory] }),
        qualifiers: t.arg({ type: [QualifierInput], description: 'All of them must hold.' }),
        documents: t.arg.idList({ description: 'Cited by one of these.' }),
        during: t.arg.string({ description: during }),
        standing: standingArg(t.arg),
        certainty: t.arg({ type: [CertaintyEnum] }),
        ...bothWays(t.arg),
      },
      resolve: (view, { first, after, last, before, lens, relations, during: days, ...filter }, context) =>
        listFacts<SeenLink>(
          context,
          view,
          { shape: 'link', ...given(filter), ...duringOf(days), ...relationsOf(lens, relations) } as never,
          { first, after, last, before },
        ),
    }),
    neighbourhood: t.field({
      type: SubgraphType,
      description:
        'What to draw around some entities: at most `budget` nodes, the best tied first, and what was left out, counted.',
      args: {
        ids: t.arg.idList({ required: true, description: `${seedsAtMost} at most; what is no entity is left out.` }),
        depth: t.arg.int({ defaultValue: 1, description: `Steps, 0 to ${depthAtMost}.` }),
        lens: t.arg({ type: LensEnum }),
        relations: t.arg({ type: [RelationType] }),
        kinds: t.arg({ type: [EntityKind], description: 'Kinds that neighbours may be of.' }),
        standing: standingArg(t.arg),
        budget: t.arg.int({ defaultValue: 150, description: `Nodes, ${nodesAtMost} at most.` }),
      },
      resolve: (view, { ids, depth, lens, relations, kinds, standing, budget }, context) =>
        neighbourhood(
          context,
          view,
          { ids, depth: depth ?? 1, budget: budget ?? 150 },
          {
            ...relationsOf(lens, relations),
            ...given({ otherKinds: kinds, standing }),
          },
        ),
    }),
    subgraph: t.field({
      type: SubgraphType,
      description: `These entities and the links among them: to restore a drawing. At most ${nodesAtMost} ids.`,
      args: {
        ids: t.arg.idList({ required: true }),
        lens: t.arg({ type: LensEnum }),
        relations: t.arg({ type: [RelationType] }),
        standing: standingArg(t.arg),
      },
      resolve: (view, { ids, lens, relations, standing }, context) =>
        subgraph(context, view, ids, { ...relationsOf(lens, relations), ...given({ standing }) }),
    }),
    attributes: t.field({
      type: AttributeConnection,
      description:
        'What sources state of entities, as values: `attributes(keys: ["lifecycle"], values: ["RUNNING"], within: "provence-alpes-cote-d-azur")`.',
      args: {
        keys: t.arg.stringList({ description: 'Keys of the model; another one is the error UNKNOWN_ATTRIBUTE.' }),
        values: t.arg.stringList({ description: 'Exactly one of these.' }),
        kinds: t.arg({ type: [EntityKind], description: 'Kinds of what they are stated of.' }),
        schemeTypes: t.arg.idList({ description: 'Stated of a scheme of one of these types, or of the type itself.' }),
        qualifiers: t.arg({ type: [QualifierInput], description: 'All of them must hold.' }),
        certainty: t.arg({ type: [CertaintyEnum] }),
        standing: standingArg(t.arg),
        within: t.arg.id({ description: within }),
        documents: t.arg.idList({ description: 'Cited by one of these.' }),
        during: t.arg.string({ description: during }),
        ...forward(t.arg),
      },
      resolve: (view, { keys, values, kinds, within: place, during: days, first, after, ...filter }, context) =>
        listAttributes(
          context,
          view,
          { ...(given({ keys, values, subjectKinds: kinds, within: place, ...filter }) as object), ...duringOf(days) },
          { first, after },
        ),
    }),
    figures: t.field({
      type: FigureConnection,
      description:
        'Numbers that sources give; those that disagree stay side by side: `figures(measures: ["number"], counted: "asv", within: "departement-var")`.',
      args: {
        measures: t.arg.stringList({ description: 'Measures of the model; another one is the error UNKNOWN_MEASURE.' }),
        about: t.arg.id({ description: 'What they are stated of.' }),
        counted: t.arg.id({ description: 'What they count: a type of scheme, most often.' }),
        statistics: t.arg({ type: [StatisticEnum], description: 'What kind of number: `[MEDIAN]`.' }),
        breakdown: t.arg({
          type: [QualifierInput],
          description: 'Which part of the whole: `[{key: "carrier", values: ["communes"]}]`. All of them must hold.',
        }),
        within: t.arg.id({ description: within }),
        documents: t.arg.idList({ description: 'Cited by one of these.' }),
        during: t.arg.string({ description: during }),
        ...forward(t.arg),
      },
      resolve: (
        view,
        { measures, about, counted, breakdown, within: place, during: days, first, after, ...filter },
        context,
      ) =>
        listFigures(
          context,
          view,
          {
            ...(given({ keys: measures, subject: about, qualifiers: breakdown, within: place, ...filter }) as object),
            ...(counted && { counted: [counted] }),
            ...duringOf(days),
          },
          { first, after },
        ),
    }),
    coverage: t.field({
      type: CoverageConnection,
      description:
        'Territories by types of scheme: who has what, and where a source says that there is none. Rows are territories of the given levels of which a source speaks: `coverage(schemeTypes: ["asv", "cls"], having: ["cls"], lacking: ["asv"], within: "auvergne-rhone-alpes")`.',
      args: {
        schemeTypes: t.arg.idList({
          required: true,
          description: `Ids of types, the columns; with those of having and lacking ${typesAtMost} at most. Another id is an error that says how to find it.`,
        }),
        having: t.arg.idList({ description: 'Rows that have each of these: present, planned or contested.' }),
        lacking: t.arg.idList({
          description: 'Rows that have none of these: absent or unknown, told apart in the cells.',
        }),
        levels: t.arg({
          type: [TerritoryLevel],
          description: `Levels of the rows; without, ${localLevels.join(', ')}.`,
        }),
        rollUp: t.arg({ type: RollUpEnum, defaultValue: 'MEMBERS' }),
        within: t.arg.id({ description: within }),
        documents: t.arg.idList({
          description: 'From facts that one of these cites; how they stand follows from all of their citations.',
        }),
        ...forward(t.arg),
      },
      extensions: { cost: 100 },
      resolve: (view, { schemeTypes, having, lacking, levels, rollUp, within: place, documents, ...page }, context) =>
        coverage(
          context,
          view,
          {
            schemeTypes,
            rollUp: rollUp ?? 'MEMBERS',
            ...(given({ having, lacking, levels, within: place, documents }) as object),
          },
          page,
        ),
    }),
    contradictions: t.field({
      type: ContradictionConnection,
      description:
        'Facts that cannot all hold, side by side: `contradictions(kinds: [FIGURES], within: "provence-alpes-cote-d-azur")`.',
      args: {
        about: t.arg.id({ description: 'One of the facts names this entity.' }),
        within: t.arg.id({ description: 'One of the facts is inside this territory, at any depth.' }),
        kinds: t.arg({ type: [ContradictionKindEnum] }),
        documents: t.arg.idList({ description: 'One of the facts is cited by one of these.' }),
        ...forward(t.arg),
      },
      extensions: { cost: 50 },
      resolve: (view, { about, within: place, kinds, documents, ...page }, context) =>
        listContradictions(context, view, given({ about, within: place, kinds, documents }), page),
    }),
    timeline: t.field({
      type: [YearCountType],
      description:
        'How many facts begin, end or are observed in each year: for a time bar. Years in which nothing does are left out.',
      args: {
        within: t.arg.id({ description: within }),
        lens: t.arg({ type: LensEnum }),
        ids: t.arg.idList({
          description: 'Facts of which one of these entities is an end, or that are stated of one; 2,000 at most.',
        }),
      },
      extensions: { items: 30, cost: 50 },
      resolve: (view, { within: place, lens, ids }, context) =>
        timeline(context, view, { ...relationsOf(lens, null), ...given({ within: place, ids }) }),
    }),
    overview: t.field({
      type: OverviewType,
      description: 'How much there is.',
      extensions: { cost: 50 },
      resolve: (view, _, context) => overview(context, view),
    }),
  }),
})
