import { describe, expect, it } from 'vitest'
import type { Language, Values } from './define.ts'
import { castNames } from './language/cast.ts'
import type { RelationName } from './lists.ts'
import { relations } from './lists.ts'
import { sentence, type Telling } from './sentence.ts'
import type { AttributeFact, FigureFact, LinkFact } from './statement.ts'

type Manner = Partial<Omit<Telling, 'names'>>

function link(from: string, relation: RelationName, to: string, qualifiers: Values = {}): LinkFact {
  return { id: `${from}.${relation}.${to}`, shape: 'link', relation, from, to, qualifiers }
}
function attribute(subject: string, key: string, value: string, qualifiers: Values = {}): AttributeFact {
  return { id: `${subject}.${key}`, shape: 'attribute', subject, key, value, qualifiers }
}
function figure(subject: string, measure: string, value: number, rest: Partial<FigureFact> = {}): FigureFact {
  const fixed = { precision: 'EXACT', statistic: 'COUNT', qualifiers: {} } as const
  return { id: `${subject}.${measure}`, shape: 'figure', subject, measure, value, ...fixed, ...rest }
}
/** Spaces that do not break are shown as plain ones here; they have their own test. */
function tell(fact: LinkFact | AttributeFact | FigureFact, manner: Manner = {}): string {
  const language: Language = manner.language ?? 'fr'
  return sentence(fact, { ...manner, language, names: castNames }).replace(/[\u00a0\u202f]/g, ' ')
}

const each: readonly (readonly [LinkFact, fr: string, en: string])[] = [
  [
    link('etude', 'MEANT_FOR', 'partenaires'),
    'L’étude sur la mise en place des CLS s’adresse aux partenaires du territoire.',
    'The étude sur la mise en place des CLS is meant for the partenaires du territoire.',
  ],
  [
    link('gaelle-salle', 'COORDINATES', 'asv-perpignan', { dedicated: true }),
    'Gaëlle Sallé coordonne l’ASV de Perpignan à titre dédié.',
    'Gaëlle Sallé coordinates the ASV de Perpignan as a dedicated coordinator.',
  ],
  [
    link('mutualite', 'CARRIES', 'asv-lyon', { sense: 'LEGAL' }),
    'La Mutualité Française porte l’ASV de Lyon, au sens juridique.',
    'The Mutualité Française hosts the ASV de Lyon, in the legal sense.',
  ],
  [
    link('ars-ara', 'PILOTS', 'cls-lyon', { jointly: true }),
    'L’ARS Auvergne-Rhône-Alpes pilote conjointement le CLS de Lyon.',
    'The ARS Auvergne-Rhône-Alpes steers the CLS de Lyon jointly.',
  ],
  [
    link('labo-cites', 'ANIMATES', 'rfvs'),
    'Labo Cités anime le Réseau français des Villes-Santé de l’OMS.',
    'Labo Cités facilitates the Réseau français des Villes-Santé de l’OMS.',
  ],
  [
    link('coordinatrices', 'ATTACHED_TO', 'service-sante'),
    'Les coordinatrices ASV de Lyon sont rattachées au service santé de la ville.',
    'The coordinatrices ASV de Lyon are attached to the service santé de la ville.',
  ],
  [
    link('gaelle-salle', 'HOLDS', 'poste-narbonne', { fullTimeEquivalent: 0.5 }),
    'Gaëlle Sallé occupe la coordination de l’ASV de Narbonne (0,5 ETP).',
    'Gaëlle Sallé holds the coordination de l’ASV de Narbonne (0.5 FTE).',
  ],
  [
    link('ville-de-lyon', 'SIGNS', 'cls-lyon', { instrument: 'FRAMING_LETTER' }),
    'La Ville de Lyon signe le CLS de Lyon (lettre de cadrage).',
    'The Ville de Lyon signs the CLS de Lyon (framing letter).',
  ],
  [
    link('ville-de-lyon', 'SITS_ON', 'comite-la-rochelle'),
    'La Ville de Lyon siège au comité de pilotage du CLS de La Rochelle.',
    'The Ville de Lyon sits on the comité de pilotage du CLS de La Rochelle.',
  ],
  [
    link('operateurs', 'TAKES_PART_IN', 'seminaire-2012', { role: 'invités' }),
    'Les opérateurs prennent part au séminaire ASV/CLS de novembre 2012 (invités).',
    'The opérateurs take part in the séminaire ASV/CLS de novembre 2012 (invités).',
  ],
  [
    link('operateurs', 'PARTNER_OF', 'ville-de-lyon'),
    'Les opérateurs sont partenaires de la Ville de Lyon.',
    'The opérateurs are partners of the Ville de Lyon.',
  ],
  [
    link('ville-de-lyon', 'MEMBER_OF', 'rfvs'),
    'La Ville de Lyon est membre du Réseau français des Villes-Santé de l’OMS.',
    'The Ville de Lyon is a member of the Réseau français des Villes-Santé de l’OMS.',
  ],
  [
    link('acse', 'FUNDS', 'asv', { purpose: 'ENGINEERING', share: 0.5 }),
    'L’Acsé finance l’atelier santé ville, pour l’ingénierie, à 50 %.',
    'The Acsé funds the atelier santé ville, for engineering, at 50%.',
  ],
  [
    link('asv-lyon', 'ARTICULATES_WITH', 'cls-lyon', { scenario: 'scenario-3' }),
    'L’ASV de Lyon s’articule avec le CLS de Lyon, selon le scénario 3.',
    'The ASV de Lyon is articulated with the CLS de Lyon, by the scénario 3.',
  ],
  [
    link('asv-lyon', 'PART_OF', 'contrat-de-ville', { role: 'volet santé' }),
    'L’ASV de Lyon fait partie du contrat de ville (volet santé).',
    'The ASV de Lyon is part of the contrat de ville (volet santé).',
  ],
  [
    link('mediation', 'INTEGRATED_IN', 'cls'),
    'La médiation en santé est intégrée au contrat local de santé.',
    'The médiation en santé is integrated into the contrat local de santé.',
  ],
  [
    link('cls-lyon', 'ORIGINATES_FROM', 'asv-lyon'),
    'Le CLS de Lyon est issu de l’ASV de Lyon.',
    'The CLS de Lyon originates from the ASV de Lyon.',
  ],
  [
    link('ars-ara', 'REPLACES', 'acse'),
    'L’ARS Auvergne-Rhône-Alpes remplace l’Acsé.',
    'The ARS Auvergne-Rhône-Alpes replaces the Acsé.',
  ],
  [
    link('cls-marseille-2', 'RENEWS', 'cls-marseille-1'),
    'Le deuxième CLS de Marseille renouvelle le CLS de Marseille.',
    'The deuxième CLS de Marseille renews the CLS de Marseille.',
  ],
  [
    link('cls-lyon', 'INSTANCE_OF', 'cls'),
    'Le CLS de Lyon est un contrat local de santé.',
    'The CLS de Lyon is a contrat local de santé.',
  ],
  [
    link('diagnostic', 'STEP_OF', 'cls', { order: 1 }),
    'Le diagnostic partagé est une étape du contrat local de santé (n° 1).',
    'The diagnostic partagé is a step of the contrat local de santé (no. 1).',
  ],
  [
    link('mediation', 'DEPLOYED_IN', 'ara'),
    'La médiation en santé est déployée en Auvergne-Rhône-Alpes.',
    'The médiation en santé is deployed in Auvergne-Rhône-Alpes.',
  ],
  [
    link('asv-perpignan', 'COVERS', 'perpignan'),
    'L’ASV de Perpignan couvre Perpignan.',
    'The ASV de Perpignan covers Perpignan.',
  ],
  [
    link('labo-cites', 'LOCATED_IN', 'le-havre'),
    'Labo Cités se trouve au Havre.',
    'Labo Cités is located in Le Havre.',
  ],
  [
    link('perpignan', 'WITHIN', 'pyrenees-orientales'),
    'Perpignan se trouve dans les Pyrénées-Orientales.',
    'Perpignan lies within Pyrénées-Orientales.',
  ],
  [
    link('ville-de-lyon', 'ADMINISTERS', 'perpignan'),
    'La Ville de Lyon a pour ressort Perpignan.',
    'The Ville de Lyon administers Perpignan.',
  ],
  [
    link('mediation', 'GROUNDED_IN', 'loi-hpst', { effect: 'GENERALISES', provision: 'article 1' }),
    'La médiation en santé est généralisée par la loi HPST (article 1).',
    'The médiation en santé is generalised by the loi HPST (article 1).',
  ],
  [
    link('etude', 'CITES', 'circulaire'),
    'L’étude sur la mise en place des CLS cite la circulaire du 4 septembre 2006.',
    'The étude sur la mise en place des CLS cites the circulaire du 4 septembre 2006.',
  ],
  [
    link('loi-hpst', 'AMENDS', 'circulaire'),
    'La loi HPST modifie la circulaire du 4 septembre 2006.',
    'The loi HPST amends the circulaire du 4 septembre 2006.',
  ],
  [
    link('loi-hpst', 'REPEALS', 'circulaire'),
    'La loi HPST abroge la circulaire du 4 septembre 2006.',
    'The loi HPST repeals the circulaire du 4 septembre 2006.',
  ],
  [
    link('rfvs', 'PRODUCED', 'etude'),
    'Le Réseau français des Villes-Santé de l’OMS produit l’étude sur la mise en place des CLS.',
    'The Réseau français des Villes-Santé de l’OMS produces the étude sur la mise en place des CLS.',
  ],
  [
    link('etude', 'ABOUT', 'cls'),
    'L’étude sur la mise en place des CLS porte sur le contrat local de santé.',
    'The étude sur la mise en place des CLS is about the contrat local de santé.',
  ],
  [
    link('cls-marseille-1', 'ADDRESSES', 'nutrition', { wording: 'bien manger' }),
    'Le CLS de Marseille aborde la nutrition (« bien manger »).',
    'The CLS de Marseille addresses the nutrition (“bien manger”).',
  ],
  [
    link('nutrition', 'BROADER', 'sante-mentale'),
    'La nutrition relève de la santé mentale.',
    'The nutrition comes under the santé mentale.',
  ],
  [
    link('labo-cites', 'ORGANISED', 'seminaire-2012'),
    'Labo Cités organise le séminaire ASV/CLS de novembre 2012.',
    'Labo Cités organises the séminaire ASV/CLS de novembre 2012.',
  ],
  [
    link('ministere', 'SPOKE_AT', 'seminaire-2012', { topic: 'les quatre scénarios' }),
    'Le ministère en charge de la santé intervient au séminaire ASV/CLS de novembre 2012 (sujet : les quatre scénarios).',
    'The ministère en charge de la santé speaks at the séminaire ASV/CLS de novembre 2012 (topic: les quatre scénarios).',
  ],
  [
    link('etude', 'EVALUATES', 'asv'),
    'L’étude sur la mise en place des CLS évalue l’atelier santé ville.',
    'The étude sur la mise en place des CLS evaluates the atelier santé ville.',
  ],
  [
    link('ars-ara', 'COMMISSIONED', 'etude', { entrustedTo: 'rfvs' }),
    'L’ARS Auvergne-Rhône-Alpes commande l’étude sur la mise en place des CLS au Réseau français des Villes-Santé de l’OMS.',
    'The ARS Auvergne-Rhône-Alpes commissions the étude sur la mise en place des CLS from the Réseau français des Villes-Santé de l’OMS.',
  ],
  [
    link('ville-de-lyon', 'POSITION_ON', 'cls', {
      polarity: 'UNFAVOURABLE',
      topic: 'moyens',
      addressedTo: 'ministere',
      reportedBy: 'rfvs',
    }),
    'La Ville de Lyon prend une position défavorable sur le contrat local de santé (sujet : moyens), auprès du ministère en charge de la santé, d’après le Réseau français des Villes-Santé de l’OMS.',
    'The Ville de Lyon takes an unfavourable position on the contrat local de santé (topic: moyens), addressed to the ministère en charge de la santé, as reported by the Réseau français des Villes-Santé de l’OMS.',
  ],
]

describe('a link as a sentence', () => {
  it.each(each)('$0.relation', (fact, fr, en) => {
    expect(tell(fact)).toBe(fr)
    expect(tell(fact, { language: 'en' })).toBe(en)
  })

  it('is tried for every relation of the model', () => {
    expect(new Set(each.map(([fact]) => fact.relation))).toEqual(new Set(relations.map(({ name }) => name)))
  })
})

describe('how sure it is', () => {
  const porte = link('mutualite', 'CARRIES', 'asv-lyon')
  const rattache = link('coordinatrices', 'ATTACHED_TO', 'service-sante')
  const articule = link('asv-lyon', 'ARTICULATES_WITH', 'cls-lyon')

  it('tells what is hedged in the conditional', () => {
    expect(tell(porte, { certainty: 'HEDGED' })).toBe('La Mutualité Française porterait l’ASV de Lyon.')
    expect(tell(rattache, { certainty: 'HEDGED' })).toBe(
      'Les coordinatrices ASV de Lyon seraient rattachées au service santé de la ville.',
    )
    expect(tell(articule, { certainty: 'HEDGED' })).toBe('L’ASV de Lyon s’articulerait avec le CLS de Lyon.')
    expect(tell(link('operateurs', 'TAKES_PART_IN', 'cls-lyon'), { certainty: 'HEDGED' })).toBe(
      'Les opérateurs prendraient part au CLS de Lyon.',
    )
    expect(tell(link('asv-lyon', 'PART_OF', 'cls-lyon'), { certainty: 'HEDGED' })).toBe(
      'L’ASV de Lyon ferait partie du CLS de Lyon.',
    )
    expect(tell(porte, { certainty: 'HEDGED', language: 'en' })).toBe(
      'The Mutualité Française reportedly hosts the ASV de Lyon.',
    )
    expect(tell(rattache, { certainty: 'HEDGED', language: 'en' })).toBe(
      'The coordinatrices ASV de Lyon are reportedly attached to the service santé de la ville.',
    )
  })

  it('tells what is planned as what should be', () => {
    expect(tell(porte, { certainty: 'PLANNED' })).toBe('La Mutualité Française devrait porter l’ASV de Lyon.')
    expect(tell(rattache, { certainty: 'PLANNED' })).toBe(
      'Les coordinatrices ASV de Lyon devraient être rattachées au service santé de la ville.',
    )
    expect(tell(rattache, { certainty: 'PLANNED', language: 'en' })).toBe(
      'The coordinatrices ASV de Lyon are due to be attached to the service santé de la ville.',
    )
  })

  it('tells what is denied as a negation', () => {
    expect(tell(porte, { standing: 'DENIED' })).toBe('La Mutualité Française ne porte pas l’ASV de Lyon.')
    expect(tell(rattache, { standing: 'DENIED' })).toBe(
      'Les coordinatrices ASV de Lyon ne sont pas rattachées au service santé de la ville.',
    )
    expect(tell(articule, { standing: 'DENIED' })).toBe('L’ASV de Lyon ne s’articule pas avec le CLS de Lyon.')
    expect(tell(link('labo-cites', 'ANIMATES', 'rfvs'), { standing: 'DENIED' })).toBe(
      'Labo Cités n’anime pas le Réseau français des Villes-Santé de l’OMS.',
    )
    expect(tell(link('operateurs', 'SIGNS', 'cls'), { standing: 'DENIED' })).toBe(
      'Les opérateurs ne signent pas le contrat local de santé.',
    )
    expect(tell(link('operateurs', 'SIGNS', 'cls'), { standing: 'DENIED', language: 'en' })).toBe(
      'The opérateurs do not sign the contrat local de santé.',
    )
    expect(tell(articule, { standing: 'DENIED', language: 'en' })).toBe(
      'The ASV de Lyon is not articulated with the CLS de Lyon.',
    )
    expect(tell(articule, { standing: 'DENIED', certainty: 'HEDGED', language: 'en' })).toBe(
      'The ASV de Lyon is reportedly not articulated with the CLS de Lyon.',
    )
  })

  it('says that sources disagree, and that there is none', () => {
    expect(tell(porte, { standing: 'CONTESTED' })).toBe(
      'La Mutualité Française porte l’ASV de Lyon ; des sources discordent.',
    )
    expect(tell(porte, { standing: 'UNSOURCED' })).toBe('La Mutualité Française porte l’ASV de Lyon (sans source).')
    expect(tell(porte, { standing: 'CONTESTED', language: 'en' })).toBe(
      'The Mutualité Française hosts the ASV de Lyon; sources disagree.',
    )
  })

  it('says who says so, and when', () => {
    expect(tell(porte, { statedBy: 'rfvs', when: 'en mars 2018' })).toBe(
      'Selon le Réseau français des Villes-Santé de l’OMS, en mars 2018, la Mutualité Française porte l’ASV de Lyon.',
    )
    expect(tell(porte, { statedBy: 'ars-ara', certainty: 'HEDGED' })).toBe(
      'Selon l’ARS Auvergne-Rhône-Alpes, la Mutualité Française porterait l’ASV de Lyon.',
    )
    expect(tell(link('operateurs', 'SIGNS', 'cls'), { statedBy: 'operateurs' })).toBe(
      'Selon les opérateurs, ils signent le contrat local de santé.',
    )
    expect(tell(link('operateurs', 'SIGNS', 'cls'), { statedBy: 'operateurs', language: 'en' })).toBe(
      'According to the opérateurs, they sign the contrat local de santé.',
    )
    expect(tell(porte, { when: 'en mars 2018' })).toBe('En mars 2018, la Mutualité Française porte l’ASV de Lyon.')
    expect(tell(porte, { statedBy: 'ars-ara', when: 'in March 2018', language: 'en' })).toBe(
      'According to the ARS Auvergne-Rhône-Alpes, in March 2018, the Mutualité Française hosts the ASV de Lyon.',
    )
  })
})

describe('a rule', () => {
  const rule = (norm: string, more: Values = {}) => link('ars-ara', 'SIGNS', 'cls', { norm, ...more })

  it('says that one must, may, may in some cases, may not', () => {
    expect(tell(rule('REQUIRED'))).toBe('L’ARS Auvergne-Rhône-Alpes doit signer le contrat local de santé.')
    expect(tell(rule('POSSIBLE'))).toBe('L’ARS Auvergne-Rhône-Alpes peut signer le contrat local de santé.')
    expect(tell(rule('DEPENDING'))).toBe(
      'L’ARS Auvergne-Rhône-Alpes peut, selon les cas, signer le contrat local de santé.',
    )
    expect(tell(rule('EXCLUDED'))).toBe('L’ARS Auvergne-Rhône-Alpes ne peut pas signer le contrat local de santé.')
    expect(tell(rule('EXCLUDED'), { language: 'en' })).toBe(
      'The ARS Auvergne-Rhône-Alpes cannot sign the contrat local de santé.',
    )
    expect(tell(rule('DEPENDING'), { language: 'en' })).toBe(
      'The ARS Auvergne-Rhône-Alpes may, depending on the case, sign the contrat local de santé.',
    )
  })

  it('denied, says that one need not', () => {
    expect(tell(rule('REQUIRED'), { standing: 'DENIED' })).toBe(
      'L’ARS Auvergne-Rhône-Alpes n’est pas tenue de signer le contrat local de santé.',
    )
    expect(tell(rule('POSSIBLE'), { standing: 'DENIED' })).toBe(
      'L’ARS Auvergne-Rhône-Alpes ne peut pas signer le contrat local de santé.',
    )
    expect(tell(rule('REQUIRED'), { standing: 'DENIED', language: 'en' })).toBe(
      'The ARS Auvergne-Rhône-Alpes need not sign the contrat local de santé.',
    )
  })

  it('says when it applies', () => {
    expect(tell(rule('REQUIRED', { condition: 'scénario 1' }))).toBe(
      'L’ARS Auvergne-Rhône-Alpes doit signer le contrat local de santé (condition : scénario 1).',
    )
  })

  it('holds with a hedge and a plan', () => {
    expect(tell(rule('POSSIBLE'), { certainty: 'HEDGED' })).toBe(
      'L’ARS Auvergne-Rhône-Alpes pourrait signer le contrat local de santé.',
    )
    expect(tell(rule('POSSIBLE'), { certainty: 'PLANNED' })).toBe(
      'L’ARS Auvergne-Rhône-Alpes devrait pouvoir signer le contrat local de santé.',
    )
  })
})

describe('the qualifiers of a link', () => {
  it('say how far a scheme reaches', () => {
    expect(tell(link('asv-lyon', 'COVERS', 'var', { extent: 'PART' }))).toBe('L’ASV de Lyon couvre en partie le Var.')
    expect(tell(link('asv-lyon', 'COVERS', 'var', { extent: 'WIDER' }))).toBe('L’ASV de Lyon couvre le Var et au-delà.')
    expect(tell(link('asv-lyon', 'COVERS', 'var', { extent: 'WHOLE' }))).toBe('L’ASV de Lyon couvre le Var.')
  })

  it('say what is funded, at what share, from what credits', () => {
    const funded = { share: 0.5, sharePrecision: 'ABOUT', credits: 'POLITIQUE_DE_LA_VILLE' }
    expect(tell(link('acse', 'FUNDS', 'asv', funded))).toBe(
      'L’Acsé finance l’atelier santé ville à 50 % environ, sur crédits de la politique de la ville.',
    )
    expect(tell(link('acse', 'FUNDS', 'asv', funded), { language: 'en' })).toBe(
      'The Acsé funds the atelier santé ville at about 50%, from politique de la ville credits.',
    )
    expect(tell(link('acse', 'FUNDS', 'asv', { purpose: 'ACTIONS', amount: 12000 }))).toBe(
      'L’Acsé finance l’atelier santé ville, pour les actions, pour un montant de 12 000 €.',
    )
    expect(tell(link('acse', 'FUNDS', 'asv', { purpose: 'ACTIONS' }))).toBe(
      'L’Acsé finance l’atelier santé ville, pour les actions.',
    )
  })

  it('agree inside a choice', () => {
    expect(tell(link('asv', 'GROUNDED_IN', 'civ-1999', { effect: 'CREATES' }))).toBe(
      'L’atelier santé ville est créé par le comité interministériel des villes du 14 décembre 1999.',
    )
    expect(tell(link('operateurs', 'GROUNDED_IN', 'loi-hpst'))).toBe('Les opérateurs sont fondés sur la loi HPST.')
  })

  it('name a document without an article by its title', () => {
    const about = link('titre', 'ABOUT', 'asv')
    expect(tell(about)).toBe('« Les contrats locaux de santé » porte sur l’atelier santé ville.')
    expect(tell(about, { language: 'en' })).toBe('“Les contrats locaux de santé” is about the atelier santé ville.')
    expect(tell(link('etude', 'CITES', 'titre'))).toContain('cite « Les contrats locaux de santé ».')
    expect(tell(link('asv-lyon', 'PART_OF', 'titre'))).toContain('partie de « Les contrats locaux de santé ».')
  })

  it('say where, as one does in French', () => {
    const place = (to: string) => tell(link('mediation', 'DEPLOYED_IN', to))
    expect(place('var')).toBe('La médiation en santé est déployée dans le Var.')
    expect(place('reunion')).toBe('La médiation en santé est déployée à La Réunion.')
    expect(place('centre')).toBe('La médiation en santé est déployée dans le Centre-Val de Loire.')
    expect(place('perpignan')).toBe('La médiation en santé est déployée à Perpignan.')
    expect(place('languedoc-roussillon')).toBe('La médiation en santé est déployée en Languedoc-Roussillon.')
    expect(place('savoie')).toBe('La médiation en santé est déployée en Savoie.')
    expect(place('saone-et-loire')).toBe('La médiation en santé est déployée en Saône-et-Loire.')
    expect(place('loire')).toBe('La médiation en santé est déployée dans la Loire.')
    expect(place('arlysere')).toBe('La médiation en santé est déployée sur le territoire d’Arlysère.')
    expect(place('grand-chambery')).toBe('La médiation en santé est déployée dans le Grand Chambéry.')
  })

  it('agree with several schemes under one name', () => {
    const type = link('asv-de-lyon', 'INSTANCE_OF', 'asv')
    expect(tell(type)).toBe('Les ASV de Lyon sont des ateliers santé ville.')
    expect(tell(type, { language: 'en' })).toBe('The ASV de Lyon are ateliers santé ville.')
  })

  it('put no comma before a parenthesis', () => {
    expect(tell(link('acse', 'FUNDS', 'asv', { purpose: 'ACTIONS', condition: 'en complément' }))).toBe(
      'L’Acsé finance l’atelier santé ville, pour les actions (condition : en complément).',
    )
  })
})

describe('an attribute as a sentence', () => {
  it('agrees with its subject', () => {
    expect(tell(attribute('cls-lyon', 'lifecycle', 'SIGNED'))).toBe('Le CLS de Lyon est signé.')
    expect(tell(attribute('mediation', 'lifecycle', 'RELAUNCHED'))).toBe('La médiation en santé est relancée.')
    expect(tell(attribute('cls-lyon', 'lifecycle', 'SUSPENDED', { by: 'ars-ara', cause: 'délais' }))).toBe(
      'Le CLS de Lyon est suspendu, du fait de l’ARS Auvergne-Rhône-Alpes (cause : délais).',
    )
  })

  it('is denied, hedged and planned as a link is', () => {
    const signed = attribute('cls-lyon', 'lifecycle', 'SIGNED')
    expect(tell(signed, { standing: 'DENIED', when: 'à l’automne 2011' })).toBe(
      'À l’automne 2011, le CLS de Lyon n’est pas signé.',
    )
    expect(tell(signed, { certainty: 'PLANNED' })).toBe('Le CLS de Lyon devrait être signé.')
    expect(tell(signed, { certainty: 'PLANNED', language: 'en' })).toBe('The CLS de Lyon is due to be signed.')
  })

  it('says whether the coordination is held', () => {
    expect(tell(attribute('asv-lyon', 'coordination', 'RECRUITING'))).toBe(
      'La coordination de l’ASV de Lyon est en cours de recrutement.',
    )
    expect(tell(attribute('asv-lyon', 'coordination', 'VACANT'), { language: 'en' })).toBe(
      'The coordination of the ASV de Lyon is vacant.',
    )
  })

  it('gives the words of a definition, a mission, a finding', () => {
    expect(tell(attribute('asv', 'definition', 'une démarche territoriale.'))).toBe(
      'L’atelier santé ville se définit ainsi : une démarche territoriale.',
    )
    expect(tell(attribute('asv', 'mission', 'réaliser un diagnostic'), { standing: 'DENIED' })).toBe(
      'L’atelier santé ville n’a pas pour mission : réaliser un diagnostic.',
    )
    expect(tell(attribute('operateurs', 'finding', 'peu d’informations', { topic: 'CLS' }))).toBe(
      'Les opérateurs donnent lieu à ce constat (sujet : CLS) : peu d’informations.',
    )
    expect(tell(attribute('asv', 'remark', 'à suivre'), { certainty: 'HEDGED' })).toBe(
      'L’atelier santé ville appellerait cette remarque : à suivre.',
    )
  })
})

describe('a figure as a sentence', () => {
  it('counts things in the plural, acronyms as they are', () => {
    expect(tell(figure('asv', 'number', 27, { counted: 'asv', territory: 'ara' }), { when: 'en mars 2018' })).toBe(
      'En mars 2018, on compte 27 ASV en Auvergne-Rhône-Alpes.',
    )
    expect(tell(figure('ara', 'number', 45, { counted: 'contrat-de-ville' }))).toBe(
      'On compte 45 contrats de ville en Auvergne-Rhône-Alpes.',
    )
    expect(tell(figure('var', 'number', 25, { counted: 'conseil-local' }))).toBe(
      'On compte 25 conseils locaux de santé mentale dans le Var.',
    )
    expect(
      tell(figure('mediation', 'number', 26, { counted: 'contrat-de-ville', base: 45, baseLabel: 'territoires' })),
    ).toBe('On compte 26 contrats de ville pour la médiation en santé, sur 45 territoires.')
    expect(tell(figure('var', 'number', 1, { counted: 'partenaires' }))).toBe(
      'On compte 1 des partenaires du territoire dans le Var.',
    )
    expect(tell(figure('var', 'number', 1, { counted: 'contrat-de-ville' }))).toBe(
      'On compte 1 contrat de ville dans le Var.',
    )
  })

  it('says which part it is about, and does not take a frame for a subject', () => {
    const part = { counted: 'cls', base: 27, baseLabel: 'CLS', qualifiers: { state: 'RUNNING', carrier: 'communes' } }
    expect(tell(figure('ara', 'number', 19, { ...part, territory: 'var' }))).toBe(
      'On compte 19 CLS dans le Var, sur 27 CLS (état : en activité ; porteur : communes).',
    )
    expect(tell(figure('ara', 'number', 19, part), { language: 'en' })).toBe(
      'There are 19 CLS in Auvergne-Rhône-Alpes, out of 27 CLS (state: running; host: communes).',
    )
  })

  it('may count something else for it', () => {
    const territories = { unit: 'territoires', counted: 'mediation', territory: 'ara' }
    expect(tell(figure('mediation', 'number', 26, territories))).toBe(
      'On compte 26 territoires pour la médiation en santé en Auvergne-Rhône-Alpes.',
    )
  })

  it('says how precise it is', () => {
    const about = { precision: 'ABOUT', counted: 'asv' } as const
    expect(tell(figure('asv', 'number', 220, about))).toBe('On compte environ 220 ASV.')
    expect(tell(figure('asv', 'number', 220, about), { language: 'en' })).toBe('There are about 220 ASV.')
    expect(tell(figure('asv', 'number', 6, { valueMax: 7, counted: 'asv' }))).toBe('On compte 6 à 7 ASV.')
    expect(tell(figure('asv', 'number', 220, about), { standing: 'DENIED' })).toBe('On ne compte pas environ 220 ASV.')
  })

  it('gives a share, an amount, a duration', () => {
    const share = { statistic: 'SHARE', counted: 'ars-ara', base: 27, baseLabel: 'actions' } as const
    expect(tell(figure('experiences', 'share', 48, share))).toBe(
      'La part de l’ARS Auvergne-Rhône-Alpes est de 48 % pour les expériences relues, sur 27 actions.',
    )
    expect(tell(figure('experiences', 'share', 48, share), { language: 'en' })).toBe(
      'The share of the ARS Auvergne-Rhône-Alpes is 48% for the expériences relues, out of 27 actions.',
    )
    const funders = { baseLabel: 'financeurs', qualifiers: { carrier: 'communes' } }
    expect(tell(figure('mutualite', 'share', 50, { precision: 'ABOUT', statistic: 'SHARE', ...funders }))).toBe(
      'La part est d’environ 50 % pour la Mutualité Française (base : financeurs ; porteur : communes).',
    )
    expect(
      tell(figure('ara', 'share', 50, { counted: 'cls', statistic: 'SHARE', qualifiers: { carrier: 'communes' } })),
    ).toBe('La part des CLS est de 50 % en Auvergne-Rhône-Alpes (porteur : communes).')
    expect(tell(figure('asv-lyon', 'staffing', 2, { counted: 'poste-narbonne', unit: 'coordinatrices' }))).toBe(
      'L’effectif de l’ASV de Lyon est de 2 coordinatrices pour la coordination de l’ASV de Narbonne.',
    )
    expect(tell(figure('perpignan', 'population', 120000, { unit: 'habitants' }))).toBe(
      'La population de Perpignan est de 120 000 habitants.',
    )
    expect(tell(figure('cls', 'amount', 1200000, { statistic: 'AMOUNT' }))).toBe(
      'Le montant du contrat local de santé est de 1 200 000 €.',
    )
    expect(tell(figure('cls', 'duration', 3, { valueMax: 5, unit: 'ans', statistic: 'MEAN' }))).toBe(
      'La durée du contrat local de santé est de 3 à 5 ans en moyenne.',
    )
  })
})

describe('the typography of a sentence', () => {
  const told = (fact: LinkFact | AttributeFact, standing?: 'CONTESTED') =>
    sentence(fact, { language: 'fr', names: castNames, standing })

  it('does not let a sign, a unit or a guillemet fall to the next line', () => {
    expect(told(link('acse', 'FUNDS', 'asv', { share: 0.5 }))).toContain('50\u00a0%')
    expect(told(link('acse', 'FUNDS', 'asv'), 'CONTESTED')).toContain('ville\u202f; des')
    expect(told(attribute('asv', 'mission', 'écouter'))).toContain('mission\u00a0: écouter')
    expect(told(attribute('asv', 'mission', 'dire « oui » !'))).toBe(
      'L’atelier santé ville a pour mission\u00a0: dire «\u00a0oui\u00a0»\u202f!',
    )
  })

  it('curls the apostrophes of what was typed', () => {
    expect(told(attribute('asv', 'mission', "l'accès aux soins"))).toContain('l’accès aux soins')
  })
})
