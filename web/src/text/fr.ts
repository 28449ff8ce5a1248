import type { Lens } from '@maillage/cypher/model'
import type { LinkMark } from '../graph/mark.ts'
import { count } from './count.ts'

const lens: Record<Lens, string> = {
  coordination: 'Qui coordonne',
  funding: 'Qui finance',
  articulation: 'Quelles articulations',
  territory: 'Quels territoires',
  law: 'Quels textes',
  knowledge: 'Quels savoirs',
}
const lensName: Record<Lens, string> = {
  coordination: 'coordination',
  funding: 'financement',
  articulation: 'articulation',
  territory: 'territoires',
  law: 'textes',
  knowledge: 'savoirs',
}
/** The sections of a card, in the order of the three questions. */
const section: Record<Lens, string> = {
  coordination: 'Qui coordonne',
  funding: 'Qui finance',
  articulation: 'Ce qu’il articule',
  territory: 'Où et quand',
  law: 'Quels textes',
  knowledge: 'Ce qu’on en a écrit',
}
const actorSection: Record<Lens, string> = {
  coordination: 'Coordination',
  funding: 'Financement',
  articulation: 'Articulations',
  territory: 'Où et quand',
  law: 'Quels textes',
  knowledge: 'Ce qu’on en a écrit',
}
const mark: Record<LinkMark, string> = {
  stated: 'affirmé',
  hedged: 'prévu ou au conditionnel',
  contested: 'sources discordantes',
  unsourced: 'sans source',
}

const n = (value: number, one: string, many: string) => count('fr', value, one, many)

export const fr = {
  appName: 'Maillage',
  tagline: 'Qui coordonne, qui finance, qu’est-ce qui s’articule ?',
  intro:
    'Ateliers santé ville, contrats locaux de santé, conseils locaux de santé mentale : le graphe de ce que les documents en disent, avec la source de chaque lien.',
  toHome: 'Accueil de Maillage',
  skipToGraph: 'Aller au graphe',

  search: {
    label: 'Chercher dans le graphe',
    placeholder: 'Un acteur, une démarche, un territoire…',
    shortcut: 'Touche /',
    results: (value: number) => n(value, 'résultat', 'résultats'),
    searching: 'Recherche en cours…',
    nothing: (text: string) => `Rien ne porte le nom « ${text} ».`,
    nothingAdvice: 'Essayez une ville, un sigle (ASV, CLS, CLSM) ou le début d’un nom.',
    failed: 'La recherche n’a pas abouti. Vérifiez la connexion, puis tapez de nouveau.',
    alias: (matched: string) => `aussi : ${matched}`,
  },

  lens: { label: 'Question posée au graphe', question: lens, name: lensName, all: 'Tout' },

  home: {
    doors: 'Entrer par une question',
    doorTitle: (question: string) => `${question} ?`,
    door: {
      coordination: 'Qui pilote, porte, anime, signe et siège',
      funding: 'Qui paie quoi, et pour quelle part',
      articulation: 'Ce qui s’appuie sur quoi, et selon quel scénario',
    } as Partial<Record<Lens, string>>,
    examples: 'Le graphe y répond',
    question: {
      clermont: 'Qui porte l’ASV de Clermont-Ferrand ?',
      narbonne: 'Qui coordonne l’ASV et le CLS à Narbonne ?',
      committee: 'Qui siège au comité de pilotage du CLS de La Rochelle ?',
      themes: 'De quoi traitait le premier CLS, à Marseille, en 2010 ?',
      texts: 'Quels textes encadrent les ASV ?',
    },
    drawn: (entities: number, links: number) =>
      `Les démarches les mieux reliées : ${n(entities, 'élément', 'éléments')}, ${n(links, 'lien', 'liens')}`,
    explore: 'Explorer ce graphe',
    elements: 'Éléments dessinés',
    canvas: (entities: number, links: number) =>
      `Graphe de ${n(entities, 'élément', 'éléments')} et ${n(links, 'lien', 'liens')}. Flèches : aller à un voisin. Entrée : l’ouvrir.`,
  },

  rail: { label: 'Façons de voir', graph: 'Graphe', list: 'Liste', legend: 'Légende', card: 'Fiche' },

  bar: {
    label: 'Ce qui est montré',
    seen: 'Vous voyez',
    entities: (shown: number, of: number) =>
      shown === of ? n(shown, 'élément', 'éléments') : `${n(shown, 'élément', 'éléments')} sur ${count('fr', of)}`,
    around: 'autour de',
    hidden: (value: number) => n(value, 'masqué', 'masqués'),
    without: (name: string) => `sans ${name}`,
    remove: (name: string) => `Retirer : ${name}`,
    clear: 'Tout afficher',
    more: (value: number) => `${count('fr', value)} non ${value === 1 ? 'dessiné' : 'dessinés'}…`,
  },

  canvas: {
    label: (entities: number, links: number) =>
      `Graphe de ${n(entities, 'élément', 'éléments')} et ${n(links, 'lien', 'liens')}. Flèches : aller à un voisin. Entrée : ouvrir la fiche. E : développer. H : masquer. La vue Liste dit la même chose en texte.`,
    undo: 'Annuler',
    redo: 'Rétablir',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout cadrer',
    loading: 'Le graphe se dessine…',
    focused: (name: string, kind: string, links: number) => `${name}, ${kind}, ${n(links, 'lien', 'liens')}`,
    hedge: (label: string) => `${label} ?`,
    emptyTitle: 'Rien à dessiner ici',
    emptyNarrow: 'Tout ce qui est autour a été masqué ou filtré.',
    emptyUnknown: (id: string) => `Le graphe ne connaît pas « ${id} ».`,
    emptyAdvice: 'Cherchez un nom dans la barre du haut, ou repartez de l’accueil.',
  },

  legend: {
    label: 'Légende : cliquer retire ou remet',
    entities: 'Éléments',
    links: 'Liens',
    funder: 'financeurs',
    funderOne: 'financeur',
    mark,
    lens: lensName,
    other: 'autre lien',
    size: 'Taille : nombre de liens montrés',
    shown: 'montré',
    close: 'Fermer la légende',
  },

  card: {
    label: 'Fiche',
    close: 'Fermer la fiche',
    more: 'Voir toute la fiche',
    less: 'Réduire la fiche',
    section,
    actorSection,
    other: 'Ce que disent les sources',
    figures: 'Chiffres',
    sources: 'Sources',
    silent: 'Les documents lus n’en disent rien.',
    lastKnown: (date: string) => `dernière information connue : ${date}`,
    noDate: 'aucune date connue',
    generation: (value: number) => (value === 1 ? '1re génération' : `${value}e génération`),
    inhabitants: (value: string) => `${value} habitants`,
    denied: 'nié :',
    firstLinks: (shown: number, total: number) =>
      `Les ${count('fr', shown)} premiers liens sur ${count('fr', total)} sont lus ici.`,
    why: (name: string, sources: string) => `Pourquoi ce lien : ${name}, source ${sources}`,
    showMore: (value: number) => `et ${count('fr', value)} ${value === 1 ? 'autre' : 'autres'}`,
    loading: 'La fiche s’ouvre…',
    failed: 'La fiche n’a pas pu être lue.',
    unknown: 'Cet élément n’est pas dans le graphe.',
    expanding: { no: 'Développer', partly: 'Montrer d’autres liens…', wholly: 'Replier' },
    hide: 'Masquer',
    centre: 'Centrer ici',
  },

  evidence: {
    title: 'Pourquoi ce lien ?',
    titleFact: 'Qui le dit ?',
    close: 'Fermer',
    document: 'Document',
    passage: 'Passage',
    observed: 'Observé',
    saidBy: 'Dit par',
    quotedFrom: 'D’après',
    note: 'Déduit',
    certainty: 'Degré',
    certaintyOf: { STATED: 'affirmé', HEDGED: 'au conditionnel', PLANNED: 'prévu' },
    support: 'Appui',
    sources: (value: number) =>
      value === 1 ? '1 source, non recoupée' : `${count('fr', value)} sources indépendantes`,
    noSource: 'Aucune source : ce lien reste à vérifier.',
    denies: 'Ce qui le contredit',
    nothingDenies: 'Rien ne le contredit dans les documents lus.',
    contested: 'Les sources se contredisent sur la même période.',
    deniedStanding: 'Une source le nie.',
    parallel: 'Autres liens entre les deux',
    author: 'l’auteur du document',
    loading: 'Les sources s’ouvrent…',
    failed: 'Les sources n’ont pas pu être lues.',
    unknown: 'Aucun lien ne porte cet identifiant dans le graphe.',
    previous: 'Période',
  },

  chooser: {
    title: (name: string) => `Que montrer autour de « ${name} » ?`,
    intro: (value: number) => `${n(value, 'lien connu', 'liens connus')}. Choisissez lesquels montrer.`,
    best: (value: number) => `Les ${count('fr', value)} mieux reliés`,
    add: 'Montrer',
    cancel: 'Annuler',
    loading: 'Comptage des liens…',
    limit: (value: number) => `les ${count('fr', value)} premiers`,
    none: 'Aucun autre lien connu.',
  },

  list: {
    title: 'Le graphe en liste',
    intro: 'Les mêmes éléments et les mêmes liens que sur le dessin.',
    links: (value: number) => n(value, 'lien', 'liens'),
    noLinks: 'aucun lien montré',
  },

  shortcuts: {
    title: 'Gestes et raccourcis',
    open: 'Raccourcis',
    rows: [
      ['Double-clic, E', 'développer un élément, ou le replier'],
      ['H, Suppr', 'masquer de la vue'],
      ['Maj + H', 'masquer tous les autres'],
      ['Flèches', 'aller à un voisin'],
      ['Entrée', 'ouvrir la fiche'],
      ['Ctrl + Z, Ctrl + Maj + Z', 'annuler, rétablir'],
      ['F, +, −', 'tout cadrer, agrandir, réduire'],
      ['P', 'libérer un élément déplacé'],
      ['/, Ctrl + K', 'chercher'],
      ['Échap', 'fermer ce qui est ouvert'],
    ] as readonly (readonly [string, string])[],
    note: 'Les touches d’une seule lettre n’agissent que lorsque le graphe a le focus.',
    close: 'Fermer',
  },

  menu: {
    choose: 'Choisir les liens à montrer…',
    centre: 'Centrer ici',
    hide: 'Masquer',
    hideOthers: 'Masquer les autres',
  },

  setting: {
    language: 'English',
    languageLabel: 'Read this page in English',
    theme: 'Apparence',
    themes: { system: 'Automatique', light: 'Claire', dark: 'Sombre' },
    copy: 'Copier le lien',
    copied: 'Lien copié',
    copyFailed: 'Copiez l’adresse du navigateur',
  },

  failure: {
    title: 'Le graphe n’a pas répondu',
    advice: 'Le serveur est peut-être en train de démarrer, ou la connexion est coupée.',
    retry: 'Réessayer',
    broken: 'La page s’est arrêtée sur une erreur imprévue.',
    reload: 'Recharger la page',
  },

  date: {
    circa: (date: string) => `vers ${date}`,
    from: (date: string) => `depuis ${date}`,
    until: (date: string) => `jusqu’à ${date}`,
    span: (a: string, b: string) => `${a} à ${b}`,
  },
}

export type Messages = typeof fr
