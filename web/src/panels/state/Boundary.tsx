import { Component, type ReactNode } from 'react'
import { messages } from '../../text/use-text.ts'
import './state.css'

interface BoundaryProps {
  readonly language: 'fr' | 'en'
  readonly children: ReactNode
}

/** The last resort: an unexpected error says so in words, instead of an empty page. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { failure } = messages[this.props.language]
    if (!this.state.broken) return this.props.children
    return (
      <main className="state state-centre" role="alert">
        <p className="state-title">{failure.broken}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {failure.reload}
        </button>
      </main>
    )
  }
}
