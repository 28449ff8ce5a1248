// pnpm corpus:verify <folder of sources>
import { readCorpus } from './corpus.ts'
import { printProblems } from './read/problem.ts'
import { verifyAgainst } from './verification/against-sources.ts'
import { receiptOf, writeReceipt } from './verification/receipt.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined)
  fail('Give the folder of the texts that the corpus was read from: pnpm corpus:verify ../shared/sources')

const corpus = readCorpus()
const { problems, sources } = verifyAgainst(folder, corpus)
const all = [...corpus.problems, ...problems]
if (all.length > 0) fail(`${printProblems(all)}\n\n${all.length} problems; no receipt is written.`)

const receipt = receiptOf(corpus, sources)
writeReceipt(receipt)
for (const [id, { words, quotedWords }] of Object.entries(receipt.documents))
  console.log(`${id}: ${quotedWords} of ${words} words quoted, ${((100 * quotedWords) / words).toFixed(1)} %.`)
console.log(`${Object.keys(receipt.citations).length} citations verified; the receipt is written.`)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
