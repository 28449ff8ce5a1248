import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react'
import { useEffect, useRef, useState } from 'react'
import { useSearch, type Found } from '../../data/search.ts'
import { capital } from '../../text/typography.ts'
import { useText } from '../../text/use-text.ts'
import { around } from '../../url/view.ts'
import { useNavigation } from '../../url/navigation.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { EntityGlyph } from '../marks/EntityGlyph.tsx'
import { nameOfOne } from '../marks/name-of-mark.ts'
import './search.css'

/** Finds an entity by any of its names. Choosing one opens what is around it. */
export function SearchBox({ isLarge = false }: { readonly isLarge?: boolean }) {
  const { t } = useText()
  const { view, go } = useNavigation()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { found, waiting, failed } = useSearch(text)
  useSearchKeys(input)
  const choose = (one: Found) => {
    setText('')
    input.current?.blur()
    go(around(view, [one.id]))
  }
  return (
    <ComboboxProvider value={text} setValue={setText} resetValueOnHide={false}>
      <div className={isLarge ? 'search search-large' : 'search'} role="search">
        <Icon name="search" />
        <Combobox
          ref={input}
          className="search-input"
          aria-label={t.search.label}
          placeholder={t.search.placeholder}
          autoSelect
          showMinLength={1}
        />
        <kbd className="search-key" title={t.search.shortcut}>
          /
        </kbd>
        <ComboboxPopover
          className="search-found"
          // A list holds options: while there are none, what is said instead is no list.
          role={found.length > 0 ? 'listbox' : 'group'}
          gutter={6}
          getAnchorRect={acrossNarrowScreen}
          sameWidth
          unmountOnHide
          aria-label={t.search.label}
        >
          {found.map((one) => (
            <FoundOption key={one.id} one={one} onChoose={choose} />
          ))}
          {found.length === 0 && <Said text={text} waiting={waiting} failed={failed} />}
        </ComboboxPopover>
        <div className="visually-hidden" role="status">
          {text.trim() !== '' &&
            !waiting &&
            !failed &&
            (found.length > 0 ? t.search.results(found.length) : t.search.nothing(text.trim()))}
        </div>
      </div>
    </ComboboxProvider>
  )
}

/** Beside a narrow field there is no room for names: there, what is found takes the width of the screen. */
function acrossNarrowScreen(field: HTMLElement | null) {
  if (!field || !matchMedia('(max-width: 820px)').matches) return null
  const { y, height } = field.getBoundingClientRect()
  return { x: 8, y, width: document.documentElement.clientWidth - 16, height }
}

function FoundOption({ one, onChoose }: { readonly one: Found; readonly onChoose: (one: Found) => void }) {
  const text = useText()
  const mark = one.isFunder ? 'Funder' : one.kind
  const about = [nameOfOne(mark, text), one.place, one.alias && text.t.search.alias(one.alias)].filter(Boolean)
  return (
    <ComboboxItem className="search-option" value={one.name} setValueOnClick={false} onClick={() => onChoose(one)}>
      <EntityGlyph mark={mark} />
      <span className="search-name">{capital(one.name)}</span>
      <span className="search-about">{about.join(' · ')}</span>
    </ComboboxItem>
  )
}

function Said({
  text,
  waiting,
  failed,
}: {
  readonly text: string
  readonly waiting: boolean
  readonly failed: boolean
}) {
  const { t } = useText()
  if (failed) return <p className="search-said">{t.search.failed}</p>
  if (waiting) return <p className="search-said">{t.search.searching}</p>
  return (
    <p className="search-said">
      <b>{t.search.nothing(text.trim())}</b> {t.search.nothingAdvice}
    </p>
  )
}

/** `/` and Ctrl+K come here from anywhere but a field. */
function useSearchKeys(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      const isCalled = event.key === 'k' && (event.ctrlKey || event.metaKey)
      if (!isCalled && (event.key !== '/' || isTyping || document.querySelector('dialog[open]'))) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [input])
}
