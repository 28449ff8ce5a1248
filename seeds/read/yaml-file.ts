// The only import of the YAML library.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Located } from './located.ts'
import type { SeedProblem } from './problem.ts'

export interface YamlFile {
  readonly file: string
  /** None where the syntax is broken or the file is empty. */
  readonly root?: Located
  readonly problems: readonly SeedProblem[]
}

export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    message: `This is not valid YAML: ${sentence(message)}`,
  }))
  if (document.errors.length > 0 || document.contents === null) return { file, problems }
  const found: SeedProblem[] = []
  const root = locate(document.contents)
  return { file, root, problems: [...problems, ...found] }

  function locate(node: unknown, keyLine?: number): Located {
    const line = keyLine ?? lineOf(node)
    if (isMap(node))
      return {
        is: 'map',
        line,
        fields: new Map(
          node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', locate(value, lineOf(key))]),
        ),
      }
    if (isSeq(node)) return { is: 'list', line, items: node.items.map((item) => locate(item)) }
    if (isAlias(node))
      found.push({ file, line, message: 'Anchors and aliases are not read here; write the value out.' })
    const value = isScalar(node) ? (node.value as string | number | boolean | null) : null
    const written = isScalar(node) ? node.source : undefined
    return { is: 'text', line, text: typeof value === 'string' ? value : (written ?? ''), value }
  }

  function lineOf(node: unknown): number {
    const range = (node as { range?: [number, number, number] } | null)?.range
    return range ? lines.linePos(range[0]).line : 1
  }
}

function sentence(message: string): string {
  const text = message.split('\n')[0] ?? ''
  return text.endsWith('.') ? text : `${text}.`
}
