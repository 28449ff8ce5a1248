import { kinds, relationNamed } from '@maillage/cypher/model'
import type { Entity, Graph, Link } from '../../graph/graph.ts'
import { entityMark, linkMark, type EntityMark } from '../../graph/mark.ts'
import { linksOf, otherEnd } from '../../graph/neighbours.ts'
import { capital } from '../../text/typography.ts'
import { useText } from '../../text/use-text.ts'
import { openFact, select } from '../../url/actions.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { EntityGlyph } from '../marks/EntityGlyph.tsx'
import { LinkGlyph } from '../marks/LinkGlyph.tsx'
import { nameOfMark } from '../marks/name-of-mark.ts'
import './list.css'

const order: readonly EntityMark[] = ['Scheme', 'SchemeType', 'Actor', 'Funder', ...kinds.map((kind) => kind.name)]

interface GraphListProps {
  readonly graph: Graph
  readonly back: ReadonlySet<string>
}

/** All that the canvas shows, as text: the same elements, links and selection, for keyboards and screen readers. */
export function GraphList({ graph, back }: GraphListProps) {
  const text = useText()
  const { t } = text
  const entities = [...graph.entities.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  const groups = [...new Set(order)]
    .map((mark) => ({ mark, entities: entities.filter((entity) => entityMark(entity) === mark) }))
    .filter((group) => group.entities.length > 0)
  return (
    <div className="list">
      <h1>{t.list.title}</h1>
      <p className="list-intro">{t.list.intro}</p>
      {groups.map((group) => (
        <section key={group.mark}>
          <h2>
            <EntityGlyph mark={group.mark} />
            {capital(nameOfMark(group.mark, text))}
          </h2>
          <ul>
            {group.entities.map((entity) => (
              <EntityItem key={entity.id} entity={entity} graph={graph} back={back} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function EntityItem({ entity, graph, back }: GraphListProps & { readonly entity: Entity }) {
  const { t } = useText()
  const { view } = useNavigation()
  const links = linksOf(graph, entity.id)
  return (
    <li className={back.has(entity.id) ? 'list-back' : ''}>
      <ViewLink to={select(view, entity.id)} aria-current={view.selected === entity.id ? 'true' : undefined}>
        {capital(entity.name)}
      </ViewLink>
      <span className="list-count"> {links.length === 0 ? t.list.noLinks : t.list.links(links.length)}</span>
      <ul>
        {links.map((link) => (
          <LinkItem key={link.id} link={link} from={entity.id} graph={graph} />
        ))}
      </ul>
    </li>
  )
}

function LinkItem({ link, from, graph }: { readonly link: Link; readonly from: string; readonly graph: Graph }) {
  const { t, say } = useText()
  const { view } = useNavigation()
  const { label, reverseLabel } = relationNamed(link.relation)
  const other = graph.entities.get(otherEnd(link, from))
  const mark = linkMark(link)
  return (
    <li>
      <LinkGlyph mark={mark} />
      <ViewLink to={openFact(view, link.id)} aria-current={view.fact === link.id ? 'true' : undefined}>
        {say(link.from === from ? label : reverseLabel)} {other?.name}
      </ViewLink>
      {mark !== 'stated' && <span className="list-count"> ({t.legend.mark[mark]})</span>}
    </li>
  )
}
