import { labelSize, type Measure } from './label.ts'

/** Cytoscape reads a name with a digit in it only when it is quoted. */
export const fontFamily = '"Source Sans 3 Variable", system-ui, sans-serif'

let context: CanvasRenderingContext2D | null = null
const known = new Map<string, number>()

/** The width of a text on the canvas, in its font, which must have been loaded. */
export const measure: Measure = (text) => {
  const before = known.get(text)
  if (before !== undefined) return before
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 7
  context.font = `500 ${labelSize}px ${fontFamily}`
  const { width } = context.measureText(text)
  known.set(text, width)
  return width
}

/** Nothing is drawn before its font is there: a label measured in another one would not fit. */
export async function fontsReady(): Promise<void> {
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 13px ${fontFamily}`, 'aé’…'))).catch(
    () => {},
  )
}
