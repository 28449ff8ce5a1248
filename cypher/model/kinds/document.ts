import { choice, defineKind } from '../define.ts'

const documentTypes = [
  choice('REPORT', 'rapport ou étude', 'report'),
  choice('SYNTHESIS', 'note ou synthèse', 'synthesis'),
  choice('SLIDES', 'diaporama', 'slides'),
  choice('WEB_PAGE', 'page web', 'web page'),
  choice('ARTICLE', 'article', 'article'),
  choice('BOOK', 'ouvrage', 'book'),
  choice('GUIDE', 'guide ou référentiel', 'guide or framework'),
  choice('PROCEEDINGS', 'actes', 'proceedings'),
  choice('DATASET', 'jeu de données', 'data set'),
  choice('MAP', 'carte', 'map'),
  choice('LETTER', 'lettre', 'letter'),
  choice('CONTRACT', 'contrat ou convention', 'contract'),
  choice('OTHER', 'autre', 'other'),
]

export const document = defineKind({
  name: 'Document',
  label: { fr: 'document', en: 'document' },
  gender: 'm',
  plural: { fr: 'documents', en: 'documents' },
  description: {
    fr: 'Ce qui a été écrit et qu’on peut citer : étude, dossier, diaporama, guide, lettre. Chaque fait renvoie aux documents qui le disent.',
    en: 'What was written and can be cited: study, dossier, slides, guide, letter. Each fact points to the documents that state it.',
  },
  colour: { light: '#7d7466', dark: '#b3a896' },
  shape: 'tag',
  properties: [
    { key: 'authors', type: 'texts', label: { fr: 'auteurs', en: 'authors' } },
    {
      key: 'issued',
      type: 'text',
      label: { fr: 'paru', en: 'issued' },
      description: 'EDTF: `2011-11-03`, `2012-10`, `2015-06~`.',
      format: 'edtf',
    },
    { key: 'publisher', type: 'text', label: { fr: 'éditeur', en: 'publisher' } },
    {
      key: 'documentType',
      type: 'choice',
      label: { fr: 'type de document', en: 'type of document' },
      choices: documentTypes,
    },
    { key: 'sourceUrl', type: 'text', label: { fr: 'adresse', en: 'address' }, format: 'url' },
    { key: 'accessed', type: 'date', label: { fr: 'consulté le', en: 'accessed' } },
    { key: 'licence', type: 'text', label: { fr: 'licence', en: 'licence' } },
    { key: 'rightsHolder', type: 'text', label: { fr: 'titulaire des droits', en: 'rights holder' } },
  ],
})
