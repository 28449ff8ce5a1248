import type { Language } from '@maillage/cypher/model'

/** The language of `Accept-Language` that the product has; French where it asks for none of them. */
export function languageOf(header: string | null): Language {
  const asked = (header ?? '').split(',').map((part, index) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
    const q = Number(
      rest
        .find((each) => each.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    )
    return { language: tag.slice(0, 2), q: Number.isNaN(q) ? 0 : q, index }
  })
  const ours = asked.filter(({ language, q }) => (language === 'fr' || language === 'en') && q > 0)
  const [best] = ours.toSorted((a, b) => b.q - a.q || a.index - b.index)
  return best?.language === 'en' ? 'en' : 'fr'
}
