/** French wants spaces that do not break before high signs and inside quotation marks; our own texts are written without them. */
function french(text: string): string {
  return text.replaceAll(/ ([?!;:»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0')
}

/** The same throughout a tree of messages. */
export function typeset<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return french(tree) as Tree
  if (Array.isArray(tree)) return tree.map(typeset) as Tree
  if (typeof tree === 'function') return ((...values: unknown[]) => typeset(tree(...values))) as Tree
  if (typeof tree === 'object' && tree !== null)
    return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeset(value)])) as Tree
  return tree
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
