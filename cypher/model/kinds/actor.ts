import { choice, defineKind } from '../define.ts'

const actorCategories = [
  choice('STATE_SERVICE', 'service de l’État', 'state service'),
  choice('AGENCY', 'agence', 'agency'),
  choice('LOCAL_AUTHORITY', 'collectivité territoriale', 'local authority'),
  choice('GROUPING', 'groupement', 'grouping of authorities'),
  choice('MUNICIPAL_SERVICE', 'service d’une collectivité', 'municipal service'),
  choice('SOCIAL_PROTECTION', 'organisme de protection sociale', 'social protection body'),
  choice('MUTUAL_INSURER', 'mutuelle', 'mutual insurer'),
  choice('HEALTH_FACILITY', 'établissement de santé', 'health facility'),
  choice('LANDLORD', 'bailleur social', 'social landlord'),
  choice('ASSOCIATION', 'association', 'association'),
  choice('RESOURCE_CENTRE', 'centre de ressources', 'resource centre'),
  choice('NETWORK', 'réseau', 'network'),
  choice('RESEARCH', 'recherche ou expertise', 'research or expert body'),
  choice('CONSULTANCY', 'cabinet', 'consultancy'),
  choice('COMPANY', 'entreprise', 'company'),
  choice('COMMITTEE', 'comité ou instance', 'committee'),
  choice('CITIZENS_COUNCIL', 'conseil citoyen', 'citizens’ council'),
  choice('POST', 'poste', 'post'),
  choice('PERSON', 'personne', 'person'),
  choice('GROUP', 'ensemble d’acteurs', 'group of actors'),
  choice('OTHER', 'autre', 'other'),
]

export const actor = defineKind({
  name: 'Actor',
  label: { fr: 'acteur', en: 'actor' },
  gender: 'm',
  plural: { fr: 'acteurs', en: 'actors' },
  description: {
    fr: 'Une personne morale, un service, un comité, un poste ou une personne qui agit : coordonne, porte, finance, signe.',
    en: 'A body, service, committee, post or person that acts: coordinates, hosts, funds, signs.',
  },
  colour: { light: '#2c6aa8', dark: '#6fa8e0' },
  shape: 'ellipse',
  properties: [
    {
      key: 'category',
      type: 'choice',
      label: { fr: 'catégorie', en: 'category' },
      required: true,
      choices: actorCategories,
    },
  ],
})
