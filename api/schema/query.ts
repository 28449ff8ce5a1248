import { findEntity } from '../operations/entity/lookup.ts'
import { loadFact } from '../operations/fact/load.ts'
import { viewOf } from '../operations/view.ts'
import { wholeGraph } from '@maillage/cypher/time'
import { builder } from './builder.ts'
import { ValidityEnum } from './enums.ts'
import { Graph } from './graph.ts'
import { Model, wholeModel } from './model.ts'
import { Node } from './node.ts'

builder.queryType({
  fields: (t) => ({
    graph: t.field({
      type: Graph,
      description: `The graph as seen on a day; every question hangs on it, and everything below an answer keeps to the same view.

\`graph(asOf: "2018-03-31") { entity(id: "asv-clermont-ferrand") { name links(relations: [CARRIES], direction: IN) { nodes { sentence } } } }\``,
      args: {
        asOf: t.arg({
          type: 'Date',
          description:
            'What was so that day, as far as the sources say, at least as sure as `validity`; without it, all that sources say of any day.',
        }),
        validity: t.arg({ type: ValidityEnum, defaultValue: 'LIKELY', description: 'With asOf: at least this sure.' }),
        issuedBefore: t.arg({ type: 'Date', description: 'From documents issued by the end of that day only.' }),
        knownAt: t.arg({ type: 'DateTime', description: 'What this graph said at that instant.' }),
      },
      resolve: (_, args, context) => viewOf(context, args),
    }),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'An entity or a fact by its id, in the graph of all that sources say; null where there is none.',
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_, { id }, context) =>
        (await findEntity(context, wholeGraph, id)) ?? (await loadFact(context, wholeGraph, id)) ?? null,
    }),
    model: t.field({
      type: Model,
      description: 'The model itself: kinds, relations, qualifiers, labels in the language of the request.',
      resolve: () => wholeModel,
    }),
  }),
})
