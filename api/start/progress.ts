// What a person at the terminal sees of a start: a line a step, with what is being counted while it lasts.
import { stdout } from 'node:process'

export interface Step {
  /** What is going on now, with how far it is: written over itself on a terminal, at most once a second elsewhere. */
  now(text: string): void
  done(text: string): void
}

const width = 12
const quiet = 1_000

export function beginStep(name: string, out: NodeJS.WriteStream = stdout): Step {
  const began = performance.now()
  const label = `  ${name.padEnd(width)} `
  let said = 0
  return {
    now(text) {
      if (out.isTTY) out.write(`\r\x1b[2K${label}${text}`)
      else if (performance.now() - said > quiet) out.write(`${label}${text}\n`)
      else return
      said = performance.now()
    },
    done(text) {
      out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${label}${text}, ${seconds(performance.now() - began)}\n`)
    },
  }
}

/** `[######------]  40 of 117 jars` */
export function bar(done: number, total: number, what: string): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * 20)
  return `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}] ${count(done)} of ${count(total)} ${what}`
}

export const count = (number: number) => number.toLocaleString('en')
const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`
