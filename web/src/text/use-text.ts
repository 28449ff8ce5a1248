import { createContext, use } from 'react'
import type { Bilingual, Language } from '@maillage/cypher/model'
import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'
import { typeset } from './typography.ts'

export const messages: Record<Language, Messages> = { fr: typeset(fr), en }

export const LanguageContext = createContext<Language>('fr')

export interface Text {
  readonly language: Language
  readonly t: Messages
  /** A text of the model in the language of the page. */
  readonly say: (text: Bilingual) => string
}

export function useText(): Text {
  const language = use(LanguageContext)
  return { language, t: messages[language], say: (text) => text[language] }
}
