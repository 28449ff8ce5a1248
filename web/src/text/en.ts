import { count } from './count.ts'
import type { Messages } from './fr.ts'

const n = (value: number, one: string, many: string) => count('en', value, one, many)

export const en: Messages = {
  appName: 'Maillage',
  tagline: 'Who coordinates, who funds, what is articulated with what?',
  intro:
    'Health workshops, local health contracts, local mental health councils: the graph of what the documents say of them, with the source of every link.',
  toHome: 'Maillage, home',
  skipToGraph: 'Go to the graph',

  search: {
    label: 'Search the graph',
    placeholder: 'An actor, a scheme, a territory…',
    shortcut: 'Key /',
    results: (value) => n(value, 'result', 'results'),
    searching: 'Searching…',
    nothing: (text) => `Nothing is called “${text}”.`,
    nothingAdvice: 'Try a town, an acronym (ASV, CLS, CLSM) or the beginning of a name.',
    failed: 'The search did not succeed. Check the connection, then type again.',
    alias: (matched) => `also: ${matched}`,
  },

  lens: {
    label: 'Question asked of the graph',
    question: {
      coordination: 'Who coordinates',
      funding: 'Who funds',
      articulation: 'What is articulated',
      territory: 'Which territories',
      law: 'Which texts',
      knowledge: 'Which knowledge',
    },
    name: {
      coordination: 'coordination',
      funding: 'funding',
      articulation: 'articulation',
      territory: 'territories',
      law: 'texts',
      knowledge: 'knowledge',
    },
    all: 'All',
  },

  home: {
    doors: 'Start from a question',
    doorTitle: (question) => `${question}?`,
    door: {
      coordination: 'Who steers, hosts, facilitates, signs and sits',
      funding: 'Who pays for what, and at what share',
      articulation: 'What builds on what, and by which scenario',
    },
    examples: 'The graph answers these',
    question: {
      clermont: 'Who hosts the ASV of Clermont-Ferrand?',
      narbonne: 'Who coordinates the ASV and the CLS in Narbonne?',
      metropole: 'Which ASV does the metropolis host in Marseille and Martigues?',
      texts: 'Which texts frame the ASV?',
    },
    drawn: (entities, links) =>
      `The best-tied schemes: ${n(entities, 'element', 'elements')}, ${n(links, 'link', 'links')}`,
    explore: 'Explore this graph',
    elements: 'Elements drawn',
    canvas: (entities, links) =>
      `Graph of ${n(entities, 'element', 'elements')} and ${n(links, 'link', 'links')}. Arrows: go to a neighbour. Enter: open it.`,
  },

  rail: { label: 'Ways to look', graph: 'Graph', list: 'List', legend: 'Legend', card: 'Card' },

  bar: {
    label: 'What is shown',
    seen: 'You see',
    entities: (shown, of) =>
      shown === of ? n(shown, 'element', 'elements') : `${count('en', shown)} of ${n(of, 'element', 'elements')}`,
    around: 'around',
    hidden: (value) => `${count('en', value)} hidden`,
    without: (name) => `without ${name}`,
    remove: (name) => `Remove: ${name}`,
    clear: 'Show all',
    more: (value) => `${count('en', value)} not drawn…`,
  },

  canvas: {
    label: (entities, links) =>
      `Graph of ${n(entities, 'element', 'elements')} and ${n(links, 'link', 'links')}. Arrows: go to a neighbour. Enter: open the card. E: expand. H: hide. The List view says the same in text.`,
    undo: 'Undo',
    redo: 'Redo',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit all',
    loading: 'Drawing the graph…',
    focused: (name, kind, links) => `${name}, ${kind}, ${n(links, 'link', 'links')}`,
    hedge: (label) => `${label}?`,
    emptyTitle: 'Nothing to draw here',
    emptyNarrow: 'Everything around has been hidden or filtered out.',
    emptyUnknown: (id) => `The graph does not know “${id}”.`,
    emptyAdvice: 'Search for a name in the bar above, or start again from the home page.',
  },

  legend: {
    label: 'Legend: click to remove or bring back',
    entities: 'Elements',
    links: 'Links',
    funder: 'funders',
    funderOne: 'funder',
    mark: {
      stated: 'stated',
      hedged: 'planned or hedged',
      contested: 'sources disagree',
      unsourced: 'no source',
    },
    lens: {
      coordination: 'coordination',
      funding: 'funding',
      articulation: 'articulation',
      territory: 'territories',
      law: 'texts',
      knowledge: 'knowledge',
    },
    other: 'other link',
    size: 'Size: number of links shown',
    shown: 'shown',
    close: 'Close the legend',
  },

  card: {
    label: 'Card',
    close: 'Close the card',
    more: 'Show the whole card',
    less: 'Fold the card',
    section: {
      coordination: 'Who coordinates',
      funding: 'Who funds',
      articulation: 'What it articulates',
      territory: 'Where and when',
      law: 'Which texts',
      knowledge: 'What was written of it',
    },
    actorSection: {
      coordination: 'Coordination',
      funding: 'Funding',
      articulation: 'Articulations',
      territory: 'Where and when',
      law: 'Which texts',
      knowledge: 'What was written of it',
    },
    other: 'What the sources say',
    figures: 'Figures',
    sources: 'Sources',
    silent: 'The documents read say nothing of it.',
    lastKnown: (date) => `last known information: ${date}`,
    noDate: 'no known date',
    generation: (value) => `generation ${value}`,
    inhabitants: (value) => `${value} inhabitants`,
    denied: 'denied:',
    firstLinks: (shown, total) => `The first ${count('en', shown)} of ${count('en', total)} links are read here.`,
    why: (name, sources) => `Why this link: ${name}, source ${sources}`,
    showMore: (value) => `and ${count('en', value)} ${value === 1 ? 'other' : 'others'}`,
    loading: 'Opening the card…',
    failed: 'The card could not be read.',
    unknown: 'This element is not in the graph.',
    expanding: { no: 'Expand', partly: 'Show other links…', wholly: 'Collapse' },
    hide: 'Hide',
    centre: 'Centre here',
  },

  evidence: {
    title: 'Why this link?',
    titleFact: 'Who says so?',
    close: 'Close',
    document: 'Document',
    passage: 'Passage',
    observed: 'Observed',
    saidBy: 'Said by',
    quotedFrom: 'Taken from',
    note: 'Deduced',
    certainty: 'Certainty',
    certaintyOf: { STATED: 'stated', HEDGED: 'hedged', PLANNED: 'planned' },
    support: 'Support',
    sources: (value) => (value === 1 ? '1 source, not corroborated' : `${count('en', value)} independent sources`),
    noSource: 'No source: this link remains to be checked.',
    denies: 'What contradicts it',
    nothingDenies: 'Nothing in the documents read contradicts it.',
    contested: 'The sources disagree about the same period.',
    deniedStanding: 'A source denies it.',
    parallel: 'Other links between the two',
    author: 'the author of the document',
    loading: 'Opening the sources…',
    failed: 'The sources could not be read.',
    unknown: 'This link is no longer in the graph.',
    previous: 'Period',
  },

  chooser: {
    title: (name) => `What to show around ${name}?`,
    intro: (value) => `${n(value, 'known link', 'known links')}. Choose which to show.`,
    best: (value) => `The ${count('en', value)} best tied`,
    add: 'Show',
    cancel: 'Cancel',
    loading: 'Counting the links…',
    limit: (value) => `the first ${count('en', value)}`,
    none: 'No other link is known.',
  },

  list: {
    title: 'The graph as a list',
    intro: 'The same elements and the same links as in the drawing.',
    links: (value) => n(value, 'link', 'links'),
    noLinks: 'no link shown',
  },

  shortcuts: {
    title: 'Gestures and shortcuts',
    open: 'Shortcuts',
    rows: [
      ['Double-click, E', 'expand an element, or collapse it'],
      ['H, Del', 'hide from the view'],
      ['Shift + H', 'hide all others'],
      ['Arrows', 'go to a neighbour'],
      ['Enter', 'open the card'],
      ['Ctrl + Z, Ctrl + Shift + Z', 'undo, redo'],
      ['F, +, −', 'fit all, zoom in, zoom out'],
      ['P', 'release an element that was moved'],
      ['/, Ctrl + K', 'search'],
      ['Esc', 'close what is open'],
    ],
    note: 'Single-letter keys act only while the graph has the focus.',
    close: 'Close',
  },

  menu: {
    choose: 'Choose which links to show…',
    centre: 'Centre here',
    hide: 'Hide',
    hideOthers: 'Hide the others',
  },

  setting: {
    language: 'Français',
    languageLabel: 'Lire cette page en français',
    theme: 'Appearance',
    themes: { system: 'Automatic', light: 'Light', dark: 'Dark' },
    copy: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Copy the address of the browser',
  },

  failure: {
    title: 'The graph did not answer',
    advice: 'The server may be starting, or the connection is cut.',
    retry: 'Try again',
    broken: 'The page stopped on an unexpected error.',
    reload: 'Reload the page',
  },

  date: {
    circa: (date) => `about ${date}`,
    from: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    span: (a, b) => `${a} to ${b}`,
  },
}
