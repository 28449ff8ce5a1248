import type { Box } from './layout/body.ts'

export interface Frame {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

const largest = 1.1
const smallest = 0.2
const slackSteps = [0.5, 0.25, 0.75, 0, 1]

/** The largest view of everything in which nothing lies beneath what covers the surface (the legend, the zoom buttons). */
export function frame(
  /** The room that each thing takes at a zoom: names do not shrink below what can be read. */
  boxesAt: (zoom: number) => readonly Box[],
  surface: { readonly width: number; readonly height: number },
  obstacles: readonly Box[],
  padding: Box,
): Frame {
  const room = {
    width: surface.width - padding.left - padding.right,
    height: surface.height - padding.top - padding.bottom,
  }
  const views = (zoom: number, boxes: readonly Box[]): Frame[] => {
    const bounds = around(boxes)
    const slack = {
      x: room.width - (bounds.right - bounds.left) * zoom,
      y: room.height - (bounds.bottom - bounds.top) * zoom,
    }
    if (slack.x < 0 || slack.y < 0) return []
    const origin = { x: padding.left - bounds.left * zoom, y: padding.top - bounds.top * zoom }
    return slackSteps.flatMap((downward) =>
      slackSteps.map((rightward) => ({
        zoom,
        pan: { x: origin.x + slack.x * rightward, y: origin.y + slack.y * downward },
      })),
    )
  }
  let fallback: Frame | undefined
  for (let zoom = largest; zoom > smallest; zoom *= 0.97) {
    if (fallback && zoom < fallback.zoom * 0.66) break
    const boxes = boxesAt(zoom)
    const fitting = views(zoom, boxes)
    fallback ??= fitting[0]
    const free = fitting.find((view) => !boxes.some((box) => obstacles.some((obstacle) => covers(obstacle, box, view))))
    if (free) return free
  }
  return fallback ?? centred(around(boxesAt(smallest)), surface)
}

function centred(bounds: Box, surface: { readonly width: number; readonly height: number }): Frame {
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 }
  return {
    zoom: smallest,
    pan: { x: surface.width / 2 - middle.x * smallest, y: surface.height / 2 - middle.y * smallest },
  }
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

function covers(obstacle: Box, box: Box, { zoom, pan }: Frame): boolean {
  return (
    box.left * zoom + pan.x < obstacle.right &&
    box.right * zoom + pan.x > obstacle.left &&
    box.top * zoom + pan.y < obstacle.bottom &&
    box.bottom * zoom + pan.y > obstacle.top
  )
}
