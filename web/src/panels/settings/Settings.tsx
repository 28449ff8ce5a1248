import { useEffect, useState } from 'react'
import { useText } from '../../text/use-text.ts'
import { useNavigation } from '../../url/navigation.tsx'
import type { Theme } from '../../url/view.ts'
import { Icon } from '../../ui/Icon.tsx'
import './settings.css'

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** How the page is read: its address to pass on, its appearance, its language. All of it is in the address. */
export function Settings() {
  const { language, t } = useText()
  const { view, go } = useNavigation()
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <div className="settings">
      <CopyLink />
      <label className="settings-theme">
        <Icon name="theme" />
        <select
          aria-label={t.setting.theme}
          title={t.setting.theme}
          value={view.theme}
          onChange={(event) => go({ ...view, theme: event.target.value as Theme }, 'replace')}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t.setting.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        lang={other}
        aria-label={t.setting.languageLabel}
        onClick={() => go({ ...view, language: other }, 'replace')}
      >
        {t.setting.language}
      </button>
    </div>
  )
}

function CopyLink() {
  const { t } = useText()
  const [said, say] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (said === null) return undefined
    const timer = setTimeout(say, 2500, null)
    return () => clearTimeout(timer)
  }, [said])
  const copy = () => {
    const written = navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'))
    written.then(
      () => say('copied'),
      () => say('copyFailed'),
    )
  }
  return (
    <>
      <button type="button" className="settings-copy" data-said={said !== null} onClick={copy}>
        <Icon name="link" />
        <span>{t.setting[said ?? 'copy']}</span>
      </button>
      <span className="visually-hidden" role="status">
        {said && t.setting[said]}
      </span>
    </>
  )
}
