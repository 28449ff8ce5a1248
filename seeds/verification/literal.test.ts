import { expect, test } from 'vitest'
import { isLiteral } from './literal.ts'

test('typography and markup are no difference', () => {
  expect(
    isLiteral("l'ARS tente de « rattraper » le retard", 'L’an dernier, l’**ARS** tente de "rattraper" le retard.'),
  ).toBe(true)
  expect(isLiteral('moins de CLS (15)', 'et moins de CLS<sup>6</sup> (15), alors')).toBe(true)
  expect(isLiteral('le 1er CLS', 'le 1<sup>er</sup> CLS')).toBe(true)
  expect(isLiteral('la carte actualisée', 'la [carte](http://a.fr/b) _actualisée_')).toBe(true)
  expect(
    isLiteral('Soyaux (porté par une association)', '[ASV Soyaux \\(porté par une association\\) : atelier](#)'),
  ).toBe(true)
  expect(isLiteral('note de synthèse', 'Une note\t de \t synthèse')).toBe(true)
  expect(
    isLiteral('identifier les productions au niveau national', '• identifier les productions\nau niveau  national'),
  ).toBe(true)
})

test('the words and their order are', () => {
  expect(isLiteral('le retard', 'les retards')).toBe(false)
  expect(isLiteral('art', 'les partenaires')).toBe(false)
  expect(isLiteral('trois […] un', 'un, deux, trois')).toBe(false)
  expect(isLiteral('un […] trois', 'un, deux, trois')).toBe(true)
  expect(isLiteral('[…]', 'un, deux, trois')).toBe(false)
})
