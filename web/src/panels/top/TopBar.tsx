import { useText } from '../../text/use-text.ts'
import { useNavigation, ViewLink } from '../../url/navigation.tsx'
import { homeOf } from '../../url/view.ts'
import { LensSwitch } from '../lens/LensSwitch.tsx'
import { SearchBox } from '../search/SearchBox.tsx'
import { Settings } from '../settings/Settings.tsx'
import './top.css'

export function TopBar() {
  const { t } = useText()
  const { view } = useNavigation()
  return (
    <header className="top">
      <a className="skip" href="#graph">
        {t.skipToGraph}
      </a>
      <ViewLink className="logo" to={homeOf(view)} aria-label={t.toHome}>
        {t.appName}
      </ViewLink>
      <SearchBox />
      <LensSwitch />
      <div className="top-end">
        <Settings />
      </div>
    </header>
  )
}
