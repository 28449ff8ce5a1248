import { lazy, Suspense } from 'react'
import type { CanvasProps } from './canvas/Canvas.tsx'
import { useText } from './text/use-text.ts'
import './drawing.css'

// The drawing library is the heaviest part of the page: everything else is there before it.
// Every page draws, so it is on its way from the first moment.
const coming = import('./canvas/Canvas.tsx')
const Canvas = lazy(() => coming.then((module) => ({ default: module.Canvas })))

/** The canvas, when it has come. A drawing around something else is another drawing. */
export function DrawingSurface({ identity, ...props }: CanvasProps & { readonly identity: string }) {
  const { t } = useText()
  return (
    <Suspense fallback={<p className="drawing-waiting">{t.canvas.loading}</p>}>
      <Canvas key={identity} {...props} />
    </Suspense>
  )
}
