// What operations answer with, for those who show it.
export type {
  Direction,
  EntityOrder,
  FactFilter,
  LinkCount,
  LinkFrom,
  SeenAttribute,
  SeenEntity,
  SeenFact,
  SeenFigure,
  SeenLink,
} from '@maillage/cypher/queries'
