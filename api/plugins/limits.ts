// Refuses what asks for too much, before it is validated or answered.
import { getOperationAST, Kind, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal, type Limits } from '../limits/limits.ts'
import { costOf, measure } from '../limits/measure.ts'
import { countTokens } from '../limits/tokens.ts'

export function useLimits(limits: Limits): Plugin {
  return {
    onRequest({ request, fetchAPI, ...answer }) {
      const size = Number(request.headers.get('content-length') ?? 0)
      if (size <= limits.body) return
      const error = refusal('body', limits.body, size)
      answer.endResponse(fetchAPI.Response.json({ errors: [error.toJSON()] }, { status: 413 }))
    },
    onParams({ params, setResult }) {
      if (typeof params.query !== 'string') return
      const tokens = countTokens(params.query, limits.tokens)
      if (tokens > limits.tokens) setResult({ errors: [refusal('tokens', limits.tokens, tokens, 400)] })
    },
    // Before validation: what is too large must not be compared field by field either.
    onValidate({ params, setResult }) {
      const error = tooLarge(params.documentAST as DocumentNode, limits)
      if (error) setResult([error])
    },
    onExecute({ args, setResultAndStopExecution }) {
      const document = args.document
      const operation = getOperationAST(document, args.operationName)
      if (!operation) return
      const cost = costOf(args.schema as GraphQLSchema, document, operation, args.variableValues ?? {})
      if (cost > limits.cost) setResultAndStopExecution({ errors: [refusal('cost', limits.cost, cost, 400)] })
    },
  }
}

function tooLarge(document: DocumentNode, limits: Limits) {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  for (const operation of operations) {
    const had = measure(document, operation)
    const name = (['depth', 'aliases', 'selections'] as const).find((one) => had[one] > limits[one])
    if (name) return refusal(name, limits[name], had[name], 400)
  }
  return undefined
}
