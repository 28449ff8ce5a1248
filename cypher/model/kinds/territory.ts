import { choice, defineKind } from '../define.ts'

const territoryLevels = [
  choice('COUNTRY', 'pays (État)', 'country'),
  choice('REGION', 'région', 'region'),
  choice('FORMER_REGION', 'ancienne région', 'former region'),
  choice('DEPARTEMENT', 'département', 'département'),
  choice('EPCI', 'intercommunalité', 'grouping of communes (EPCI)'),
  choice('PAYS', 'pays ou pôle territorial', 'pays'),
  choice('COMMUNE', 'commune', 'commune'),
  choice('PART_OF_COMMUNE', 'partie de commune', 'part of a commune'),
  choice('NEIGHBOURHOOD', 'quartier', 'neighbourhood'),
  choice('HEALTH_TERRITORY', 'territoire de santé', 'health territory'),
  choice('OTHER', 'autre', 'other'),
]

export const territory = defineKind({
  name: 'Territory',
  label: { fr: 'territoire', en: 'territory' },
  gender: 'm',
  plural: { fr: 'territoires', en: 'territories' },
  description: {
    fr: 'Un lieu : commune, intercommunalité, département, région d’aujourd’hui ou d’avant 2016, quartier, territoire de santé. La collectivité qui l’administre est un acteur, à part.',
    en: 'A place: commune, grouping of communes, département, region of today or before 2016, neighbourhood, health territory. The authority that administers it is an actor of its own.',
  },
  colour: { light: '#4a7a48', dark: '#86b983' },
  shape: 'hexagon',
  properties: [
    { key: 'level', type: 'choice', label: { fr: 'échelon', en: 'level' }, required: true, choices: territoryLevels },
    {
      key: 'code',
      type: 'text',
      label: { fr: 'code officiel', en: 'official code' },
      description: 'INSEE code, SIREN of an EPCI, or QPV code.',
    },
    { key: 'population', type: 'number', label: { fr: 'population', en: 'population' }, min: 0, integer: true },
    { key: 'latitude', type: 'number', label: { fr: 'latitude', en: 'latitude' }, min: -90, max: 90 },
    { key: 'longitude', type: 'number', label: { fr: 'longitude', en: 'longitude' }, min: -180, max: 180 },
  ],
})
