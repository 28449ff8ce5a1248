export { firstDay, isDay, lastDay, type Day } from './day.ts'
export { boundsOf, daysOf, isPeriod, NotAPeriod, unknownBounds, type Bounds, type Interval } from './period.ts'
export { atView, derive, deriveFrame, type Derived, type InView } from './spans.ts'
export { always, clip, type Known, type Says } from './standing.ts'
export {
  certaintyLevel,
  dayless,
  validityLevel,
  viewKey,
  viewParams,
  viewSlots,
  wholeGraph,
  type View,
  type ViewParams,
} from './view.ts'
