import { defineKind } from '../define.ts'

export const action = defineKind({
  name: 'Action',
  label: { fr: 'action', en: 'action' },
  gender: 'f',
  plural: { fr: 'actions', en: 'actions' },
  description: {
    fr: 'Ce qui se fait : une expérience, un diagnostic, une étude, une enquête, une formation, un appel à projets.',
    en: 'What is done: an experience, a diagnosis, a study, a survey, a training course, a call for projects.',
  },
  colour: { light: '#5b6570', dark: '#8796a6' },
  shape: 'octagon',
  properties: [],
})
