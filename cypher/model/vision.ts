// What eyes make of a colour: contrast for all, and the three colour blindnesses. Only the laws use it.

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const simulations = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

export type Vision = keyof typeof simulations
export const visions = Object.keys(simulations) as readonly Vision[]

/** WCAG 2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Distance in OKLab of two colours as someone sees them; below 0.06 marks of a few pixels are taken for each other. */
export function apart(one: string, other: string, vision: Vision): number {
  const a = oklab(seen(one, vision))
  const b = oklab(seen(other, vision))
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function luminance(hex: string): number {
  return times([0.2126, 0.7152, 0.0722], linear(hex))
}

function seen(hex: string, vision: Vision): Triple {
  return each(apply(simulations[vision], linear(hex)), (channel) => Math.min(1, Math.max(0, channel)))
}

function linear(hex: string): Triple {
  const channels: Triple = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map(
    (part) => Number.parseInt(part, 16) / 255,
  ) as never
  return each(channels, (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

/** Björn Ottosson's OKLab. */
function oklab(rgb: Triple): Triple {
  return apply(toLab, each(apply(toCones, rgb), Math.cbrt))
}

function apply(matrix: Matrix, vector: Triple): Triple {
  return [times(matrix[0], vector), times(matrix[1], vector), times(matrix[2], vector)]
}

function times(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function each([a, b, c]: Triple, change: (channel: number) => number): Triple {
  return [change(a), change(b), change(c)]
}
