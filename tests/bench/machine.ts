// What the figures were measured on, and how figures are taken.
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { findJava } from '../../cypher/managed/java.ts'

export interface Machine {
  readonly platform: string
  readonly cores: number
  readonly memoryGb: number
  readonly node: string
  readonly java: string
  /** What else wanted its cores, as the measuring began. */
  readonly load?: number
}

export async function machine(): Promise<Machine> {
  const { version } = await findJava(process.env)
  return {
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    java: version,
    load: round(loadavg()[0] ?? 0),
  }
}

/** Resident megabytes, now and at the most so far. Linux only, as the whole bench. */
export function resident(pid: number): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1_024)
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

/** Looks at the process every tenth of a second until it ends; gives the most it had. */
export function watchPeak(pid: number): () => number {
  let peak = 0
  const look = () => {
    try {
      peak = Math.max(peak, resident(pid).peak || 0)
    } catch {
      clearInterval(timer)
    }
  }
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    return peak
  }
}

/** The value below which this share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  const began = performance.now()
  const value = await work()
  return { value, seconds: round((performance.now() - began) / 1_000) }
}

/** To two digits after the point. */
export const round = (value: number) => Math.round(value * 100) / 100
