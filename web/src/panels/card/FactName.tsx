import type { ReactNode } from 'react'
import type { CardFact } from '../../data/card.ts'
import { useText } from '../../text/use-text.ts'
import { openFact } from '../../url/actions.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'

interface FactNameProps {
  readonly fact: CardFact
  /** What the fact is about, in a word: the name that a screen reader says for its sources. */
  readonly name: string
  readonly children: ReactNode
  /** The comma that follows: it stays with the numbers. */
  readonly after?: string
  /** The number of each document in the card's list. */
  readonly numbers: ReadonlyMap<string, number>
}

/** Something that a source says: how sure it is can be seen, and its numbers lead to who says it. */
export function FactName({ fact, name, children, numbers, after }: FactNameProps) {
  const { t } = useText()
  const { view } = useNavigation()
  const cited = [...new Set(fact.citations.flatMap((citation) => numbers.get(citation.document.id) ?? []))]
  const marks = cited.toSorted((a, b) => a - b).join(', ') || '?'
  return (
    <span className={`fact ${standingOf(fact)}`} data-open={view.fact === fact.id}>
      {children}
      {wordJoiner}
      <span className="fact-tail">
        <ViewLink
          className="fact-sources"
          to={openFact(view, fact.id)}
          aria-label={t.card.why(name, marks)}
          title={fact.sentence}
        >
          {marks}
        </ViewLink>
        {isSure(fact) && after}
      </span>
      <Caveat fact={fact} />
      {!isSure(fact) && after}
    </span>
  )
}

const wordJoiner = '\u2060'

function isSure(fact: CardFact): boolean {
  return fact.standing === 'DENIED' || (fact.standing === 'SUPPORTED' && fact.certainty === 'STATED')
}

function Caveat({ fact }: { readonly fact: CardFact }) {
  const { t } = useText()
  if (fact.standing === 'CONTESTED') return <span className="fact-caveat"> ({t.legend.mark.contested})</span>
  if (fact.standing === 'UNSOURCED') return <span className="fact-caveat"> ({t.legend.mark.unsourced})</span>
  if (fact.certainty === 'HEDGED' || fact.certainty === 'PLANNED')
    return <span className="fact-caveat"> ({t.evidence.certaintyOf[fact.certainty]})</span>
  return null
}

function standingOf(fact: CardFact): string {
  return isSure(fact) ? '' : 'fact-unsure'
}
