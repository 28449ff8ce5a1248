import { arrange, type Arrangement } from './arrange.ts'

/** A layout takes some tenths of a second: not on the thread that answers the reader's hand. */
addEventListener('message', ({ data }: MessageEvent<{ ticket: number; arrangement: Arrangement }>) => {
  postMessage({ ticket: data.ticket, places: arrange(data.arrangement) })
})
