import type { Lens, RelationName } from '@maillage/cypher/model'
import { useAnswers, type AnswerName } from '../../data/answers.ts'
import type { Messages } from '../../text/fr.ts'
import { useText } from '../../text/use-text.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { around, type View } from '../../url/view.ts'

interface Question {
  readonly name: keyof Messages['home']['question']
  readonly about: readonly AnswerName[]
  readonly answer: (view: View, ids: readonly string[]) => View
}

const questions: readonly Question[] = [
  { name: 'clermont', about: ['clermont'], answer: (view, ids) => around(view, ids, 'coordination') },
  {
    name: 'narbonne',
    about: ['asvNarbonne', 'clsNarbonne', 'asvNarbonnePost', 'clsNarbonnePost'],
    answer: (view, [asv = '', cls = '', ...posts]) => withHolders(around(view, [asv, cls], 'coordination'), posts),
  },
  { name: 'committee', about: ['committee'], answer: (view, ids) => around(view, ids, 'coordination') },
  { name: 'themes', about: ['firstCls'], answer: (view, ids) => outOf(view, ids, 'knowledge', 'ADDRESSES') },
  { name: 'texts', about: ['asv'], answer: (view, ids) => outOf(view, ids, 'law', 'GROUNDED_IN') },
]

/** A post is not yet a name: whoever holds it is one step further. */
function withHolders(view: View, posts: readonly string[]): View {
  const by = { relation: 'HOLDS', direction: 'in' } as const
  return { ...view, expansions: [...view.expansions, ...posts.map((of) => ({ of, by }))] }
}

/** What one relation leads to, alone: a type of scheme is tied to far more than its law. */
function outOf(view: View, ids: readonly string[], lens: Lens, relation: RelationName): View {
  const by = { relation, direction: 'out' } as const
  return { ...around(view, ids, lens), expansions: ids.map((of) => ({ of, by })) }
}

/** Questions that the graph answers now; one whose answer it does not know is not asked. */
export function Questions() {
  const { t } = useText()
  const { view } = useNavigation()
  const known = useAnswers()
  const answered = questions.flatMap(({ name, about, answer }) => {
    const ids = about.flatMap((one) => known[one] ?? [])
    return ids.length === about.length ? [{ name, to: answer(view, ids) }] : []
  })
  if (answered.length === 0) return null
  return (
    <section className="home-questions">
      <h2>{t.home.examples}</h2>
      <ul>
        {answered.map(({ name, to }) => (
          <li key={name}>
            <ViewLink to={to}>{t.home.question[name]}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
