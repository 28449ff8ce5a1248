import type { Lens } from '@maillage/cypher/model'
import type { ReactNode } from 'react'
import type { Graph } from '../../graph/graph.ts'
import { useText } from '../../text/use-text.ts'
import { ask } from '../../url/actions.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { LensGlyph } from '../marks/LensGlyph.tsx'
import { SearchBox } from '../search/SearchBox.tsx'
import { Settings } from '../settings/Settings.tsx'
import './home.css'
import { Questions } from './Questions.tsx'

const doors: readonly Lens[] = ['coordination', 'funding', 'articulation']

interface HomeProps {
  /** What is drawn beside, once it is known. */
  readonly graph: Graph | null
  readonly children: ReactNode
}

/** The way in: a search, three questions as doors, some questions that have their answer, and the graph itself. */
export function Home({ graph, children }: HomeProps) {
  const { t } = useText()
  const { view } = useNavigation()
  return (
    <div className="home">
      <header className="home-top">
        <span className="logo">{t.appName}</span>
        <Settings />
      </header>
      <main className="home-way">
        <h1>{t.tagline}</h1>
        <p className="home-intro">{t.intro}</p>
        <SearchBox isLarge />
        <nav className="home-doors" aria-label={t.home.doors}>
          {doors.map((lens) => (
            <ViewLink key={lens} to={ask(view, lens)}>
              <LensGlyph lens={lens} />
              <b>{t.home.doorTitle(t.lens.question[lens])}</b>
              <span>{t.home.door[lens]}</span>
            </ViewLink>
          ))}
        </nav>
        <Questions />
      </main>
      <section className="home-graph" aria-label={t.rail.graph}>
        {children}
        {graph && graph.entities.size > 0 && (
          <>
            <ul className="visually-hidden" aria-label={t.home.elements}>
              {[...graph.entities.values()].map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
            <p className="home-caption" data-covers="">
              {t.home.drawn(graph.entities.size, graph.links.size)}
              <ViewLink to={ask(view, null)}>{t.home.explore}</ViewLink>
            </p>
          </>
        )}
      </section>
    </div>
  )
}
