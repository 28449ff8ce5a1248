import { Menu, MenuItem, MenuProvider } from '@ariakit/react'
import { useEffect, useState } from 'react'
import type { Expanded } from '../../graph/expansion.ts'
import { useText } from '../../text/use-text.ts'
import './menu.css'

interface MenuActions {
  readonly expanded: Expanded
  readonly onExpand: () => void
  readonly onChoose: () => void
  readonly onCentre: () => void
  readonly onHide: () => void
  readonly onHideOthers: () => void
}

interface EntityMenuProps extends MenuActions {
  readonly name: string
  readonly at: { readonly x: number; readonly y: number }
  readonly onClose: () => void
}

/** What can be done with one entity, where the hand is. */
export function EntityMenu({ name, at, onClose, ...actions }: EntityMenuProps) {
  const { t } = useText()
  useFocusBack()
  return (
    <MenuProvider open setOpen={(open) => !open && onClose()}>
      <Menu
        className="menu"
        aria-label={name}
        getAnchorRect={() => ({ ...at, width: 0, height: 0 })}
        modal
        // It belongs to the drawing: at the end of the page it would be in no landmark.
        portalElement={() => document.getElementById('graph')}
      >
        {(actions.expanded === 'no' || actions.expanded === 'wholly') && (
          <Item does={actions.onExpand} onClose={onClose}>
            {t.card.expanding[actions.expanded]}
          </Item>
        )}
        <Item does={actions.onChoose} onClose={onClose}>
          {t.menu.choose}
        </Item>
        <Item does={actions.onCentre} onClose={onClose}>
          {t.menu.centre}
        </Item>
        <Item does={actions.onHide} onClose={onClose}>
          {t.menu.hide}
        </Item>
        <Item does={actions.onHideOthers} onClose={onClose}>
          {t.menu.hideOthers}
        </Item>
      </Menu>
    </MenuProvider>
  )
}

/** Whoever opened it goes on from where they were. */
function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus()
    },
    [opener],
  )
}

function Item({
  does,
  onClose,
  children,
}: {
  readonly does: () => void
  readonly onClose: () => void
  readonly children: string
}) {
  return (
    <MenuItem
      className="menu-item"
      onClick={() => {
        onClose()
        does()
      }}
    >
      {children}
    </MenuItem>
  )
}
