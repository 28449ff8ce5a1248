// What one request may ask for. On by default; each refusal says the limit, what the request had, and what to do.
import { GraphQLError } from 'graphql'

export interface Limits {
  /** Bytes of a request's body. */
  readonly body: number
  /** Tokens of a document. */
  readonly tokens: number
  /** Levels of fields below one another. */
  readonly depth: number
  /** Fields under a name of the client’s own. */
  readonly aliases: number
  /** Selections in all, fragments opened where they are used. */
  readonly selections: number
  /** Objects that an answer may have to hold, by its page sizes. */
  readonly cost: number
  /** Milliseconds that a request may take. */
  readonly time: number
  /** Milliseconds that one statement of it may take. */
  readonly read: number
}

/** The introspection of GraphiQL and the largest page of the explorer fit with room to spare. */
export const limitsByDefault: Limits = {
  body: 100_000,
  tokens: 4_000,
  depth: 16,
  aliases: 50,
  selections: 2_000,
  cost: 20_000,
  time: 5_000,
  read: 4_000,
}

type Name = Exclude<keyof Limits, 'time' | 'read'>
const sentences: Record<Name, (limit: number, had: number) => string> = {
  body: (limit, had) =>
    `The request has ${had} bytes, and ${limit} are allowed. Send less: values in variables, ids in several requests.`,
  tokens: (limit, had) =>
    `The document has ${had} tokens, and ${limit} are allowed. Ask in several requests, or repeat less by fragments.`,
  depth: (limit, had) =>
    `The request goes ${had} levels deep, and ${limit} are allowed. Ask for the ids of the last level, and go on from them in another request.`,
  aliases: (limit, had) =>
    `The request gives ${had} fields another name, and ${limit} are allowed. Use lookup or subgraph for many ids at once, or several requests.`,
  selections: (limit, had) =>
    `The request selects ${had} fields once its fragments are opened, and ${limit} are allowed. Select fewer, or use fewer fragments inside one another.`,
  cost: (limit, had) =>
    `The answer could hold ${had} objects by its page sizes, and ${limit} are allowed. Ask for smaller pages (first) on the inner lists, or fewer of them.`,
}

export function refusal(name: Name, limit: number, had: number, status = 200): GraphQLError {
  return new GraphQLError(sentences[name](limit, had), {
    extensions: {
      code: 'LIMIT_EXCEEDED',
      limit: { name, allowed: limit, had },
      ...(status !== 200 && { http: { status } }),
    },
  })
}
