import { Lexer, Source, TokenKind } from 'graphql'

/** How many tokens a text has; it is read no further than one beyond `atMost`, nor past what is no token. */
export function countTokens(text: string, atMost: number): number {
  const lexer = new Lexer(new Source(text))
  try {
    for (let count = 0; ; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return count
      // Far beyond the limit it no longer matters by how much.
      if (count > atMost * 4) return count
    }
  } catch {
    // The parser says what is wrong, and where.
    return 0
  }
}
