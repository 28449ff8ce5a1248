/** The colours of tokens.css as the canvas needs them: a canvas does not read custom properties. */
export interface Palette {
  readonly isDark: boolean
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly act: string
  readonly doubt: string
  readonly funder: string
  readonly coordination: string
  readonly funding: string
  readonly articulation: string
  readonly rest: string
}

export function readPalette(root: HTMLElement): Palette {
  const probe = root.ownerDocument.createElement('span')
  probe.hidden = true
  root.append(probe)
  // A custom property comes back as it was written, light-dark() and all; a colour comes back computed.
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const palette = {
    isDark: luminance(colour('paper')) < 0.5,
    paper: colour('paper'),
    ink: colour('ink'),
    ink2: colour('ink-2'),
    ink3: colour('ink-3'),
    act: colour('act'),
    doubt: colour('doubt'),
    funder: colour('funder'),
    coordination: colour('coordination'),
    funding: colour('funding'),
    articulation: colour('articulation'),
    rest: colour('rest'),
  }
  probe.remove()
  return palette
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number)
  return (red * 0.299 + green * 0.587 + blue * 0.114) / 255
}
