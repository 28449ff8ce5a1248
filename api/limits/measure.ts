// How much a request asks for, before it is answered: depth, aliases and selections of its document, cost by its page sizes.
import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  isObjectType,
  isInterfaceType,
} from 'graphql'
import { pageAtMost, pageByDefault } from '../operations/page.ts'

export interface Measure {
  readonly depth: number
  readonly aliases: number
  readonly selections: number
}

const nothing: Measure = { depth: 0, aliases: 0, selections: 0 }

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Of the document alone. Each fragment is measured once however often it is used, so that hostile documents cost little. */
export function measure(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Measure>()
  const ofSet = (set: SelectionSetNode): Measure =>
    set.selections.reduce((all, selection) => {
      const one =
        selection.kind === Kind.FIELD
          ? ofField(selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSet(selection.selectionSet)
            : ofFragment(selection.name.value)
      return {
        depth: Math.max(all.depth, one.depth),
        aliases: all.aliases + one.aliases,
        selections: all.selections + one.selections,
      }
    }, nothing)
  const ofField = ({ alias, selectionSet }: FieldNode): Measure => {
    const below = selectionSet ? ofSet(selectionSet) : nothing
    return { depth: below.depth + 1, aliases: below.aliases + (alias ? 1 : 0), selections: below.selections + 1 }
  }
  const ofFragment = (name: string): Measure => {
    const found = known.get(name)
    if (found) return found
    known.set(name, nothing)
    const fragment = fragments.get(name)
    const measured = fragment ? ofSet(fragment.selectionSet) : nothing
    known.set(name, measured)
    return measured
  }
  return ofSet(operation.selectionSet)
}

function fragmentsOf(document: DocumentNode): Fragments {
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(definitions.map((definition) => [definition.name.value, definition]))
}

type Variables = Readonly<Record<string, unknown>>

/** How many objects the answer could hold, by the page sizes that are asked for. Each page counts as full. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = fragmentsOf(document)
  // A fragment costs the same wherever it is used with the same page around it.
  const known = new Map<string, number>()
  const ofSet = (set: SelectionSetNode, type: GraphQLCompositeType, page: Page): number =>
    set.selections.reduce((all, selection) => {
      if (selection.kind === Kind.FIELD) return all + ofField(selection, type, page)
      if (selection.kind === Kind.FRAGMENT_SPREAD) return all + ofFragment(selection.name.value, page)
      const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type
      return on && isCompositeType(on) ? all + ofSet(selection.selectionSet, on, page) : all
    }, 0)
  const ofFragment = (name: string, page: Page): number => {
    const key = `${name} ${page.size} ${page.of}`
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, 0)
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    const cost = fragment && type && isCompositeType(type) ? ofSet(fragment.selectionSet, type, page) : 0
    known.set(key, cost)
    return cost
  }
  const ofField = (node: FieldNode, type: GraphQLCompositeType, page: Page): number => {
    const field = fieldOf(type, node.name.value)
    if (!field) return 0
    const own = numberIn(field, 'cost')
    const below = getNamedType(field.type)
    if (!isCompositeType(below) || !node.selectionSet) return own
    const inner = pageOf(field, node, variables, page)
    return own + inner.items * (1 + ofSet(node.selectionSet, below, inner))
  }
  const root = schema.getRootType(operation.operation)
  return root ? ofSet(operation.selectionSet, root, { size: 1, of: '', items: 1 }) : 0
}

interface Page {
  /** Of the connection or drawing around. */
  readonly size: number
  readonly of: string
  /** How many of the field there may be. */
  readonly items: number
}

function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables, around: Page): Page {
  const of = getNamedType(field.type).name
  const args = argumentsOf(field, node, variables)
  const asked = sizeIn(args, field)
  const isList = listed(field)
  // The size that a connection or a drawing was asked in is that of the lists inside it.
  if (!isList) return { size: asked ?? 1, of, items: 1 }
  if (asked !== undefined) return { size: asked, of, items: asked }
  const perNode = numberIn(field, 'perNode')
  if (perNode > 0) return { size: 1, of, items: perNode * around.size }
  const declared = numberIn(field, 'items')
  return { size: 1, of, items: declared > 0 ? declared : isPaged(around.of) ? around.size : 10 }
}

const isPaged = (type: string) => type.endsWith('Connection') || type === 'Subgraph'

function sizeIn(args: Variables, field: GraphQLField<unknown, unknown>): number | undefined {
  const { first, last, budget, ids } = args
  if (typeof budget === 'number') return Math.max(budget, 0)
  const page = typeof last === 'number' ? last : first
  // A page that is too large is refused where it is read, by an error of its own.
  if (typeof page === 'number') return Math.min(Math.max(page, 0), pageAtMost)
  if (Array.isArray(ids) && !field.args.some(({ name }) => name === 'first')) return ids.length
  return field.args.some(({ name }) => name === 'first') ? pageByDefault : undefined
}

/** Arguments that cannot be read are refused by validation or by their scalars; here they count as not given. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): Variables {
  try {
    return getArgumentValues(field, node, { ...variables })
  } catch {
    return {}
  }
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function listed({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function numberIn({ extensions }: GraphQLField<unknown, unknown>, key: string): number {
  const pothos = (extensions['pothosOptions'] as { extensions?: Record<string, unknown> } | undefined)?.extensions
  const value = extensions[key] ?? pothos?.[key]
  return typeof value === 'number' ? value : 0
}
