import type { StylesheetJson } from 'cytoscape'
import { kinds, type Kind } from '@maillage/cypher/model'
import { fontFamily } from './measure.ts'
import type { Palette } from './palette.ts'

/** The model and the palette as a drawing style: hue and form say the kind, line says the question, pattern says how sure. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [...nodes(palette), ...edges(palette), ...states(palette)]
}

function nodes(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: palette.ink,
        'font-family': fontFamily,
        'font-size': 'data(font)',
        'font-weight': 500,
        'line-height': 1.18,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5,
        'text-outline-opacity': 0.92,
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      },
    },
    ...kinds.map((kind) => kindStyle(kind, palette)),
    { selector: 'node.Funder', style: { 'background-color': palette.funder, shape: 'ellipse' } },
    { selector: 'node.major', style: { 'font-weight': 600 } },
    { selector: 'node.mute', style: { 'text-opacity': 0 } },
  ]
}

function kindStyle(kind: Kind, palette: Palette): StylesheetJson[number] {
  const colour = palette.isDark ? kind.colour.dark : kind.colour.light
  return { selector: `node.${kind.name}`, style: { shape: kind.shape, 'background-color': colour } }
}

function edges(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.rest,
        'target-arrow-color': palette.rest,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'target-distance-from-node': 2,
        'overlay-opacity': 0,
        'font-family': fontFamily,
        'font-size': 11.5,
        color: palette.ink2,
        'text-rotation': 'autorotate',
        'text-background-color': palette.paper,
        'text-background-opacity': 0.9,
        'text-background-padding': '1.5px',
      },
    },
    { selector: 'edge.mutual', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.coordination', style: line(palette.coordination) },
    { selector: 'edge.funding', style: line(palette.funding) },
    {
      // Two lines: one of the paper's colour between two edges of the hue.
      selector: 'edge.articulation',
      style: {
        width: 2,
        'line-color': palette.paper,
        'line-outline-width': 1.3,
        'line-outline-color': palette.articulation,
        'target-arrow-color': palette.articulation,
      },
    },
    { selector: 'edge.hedged', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.unsourced', style: { 'line-style': 'dotted' } },
    {
      // A broken double line does not read: its two lines become one.
      selector: 'edge.articulation.hedged, edge.articulation.unsourced',
      style: { width: 2, 'line-color': palette.articulation, 'line-outline-width': 0 },
    },
    {
      selector: 'edge.contested',
      style: {
        'mid-target-arrow-shape': 'circle',
        'mid-target-arrow-color': palette.doubt,
        'mid-target-arrow-fill': 'hollow',
        // Its words stand beside the mark, not on it.
        'text-margin-y': -13,
      },
    },
    { selector: 'edge.named, edge.near, edge.selected', style: { label: 'data(label)' } },
  ]
}

function line(colour: string) {
  return { 'line-color': colour, 'target-arrow-color': colour } as const
}

function states(palette: Palette): StylesheetJson {
  return [
    { selector: 'node.back', style: { 'background-opacity': 0.4, color: palette.ink3, 'font-weight': 400 } },
    { selector: 'edge.back', style: { 'line-opacity': 0.28, 'z-index': 0 } },
    {
      selector: 'edge.back',
      style: {
        'target-arrow-color': palette.rest,
        'line-color': palette.rest,
        width: 1,
        'line-outline-width': 0,
        'arrow-scale': 0.6,
      },
    },
    { selector: 'node.far', style: { opacity: 0.25 } },
    { selector: 'edge.far', style: { opacity: 0.12 } },
    // Two faint lines over each other would look like one broad line.
    {
      selector: 'edge.articulation.far',
      style: { 'line-color': palette.articulation, 'line-outline-width': 0, width: 1 },
    },
    {
      selector: 'node.selected',
      style: { 'border-width': 2.5, 'border-color': palette.ink, 'font-weight': 700, 'z-index': 20 },
    },
    {
      selector: 'node.focused',
      style: {
        'outline-width': 3,
        'outline-color': palette.act,
        'outline-offset': 3,
        'font-weight': 700,
        'z-index': 21,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': palette.act,
        'underlay-opacity': 0.18,
        'underlay-padding': 6,
        color: palette.ink,
        'font-weight': 600,
        'line-opacity': 1,
        'z-index': 15,
      },
    },
    { selector: 'edge.near', style: { 'line-opacity': 1, color: palette.ink, 'z-index': 10 } },
  ]
}
