const paths = {
  search: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 4 4',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  fit: 'M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5',
  undo: 'M5.5 2.5 2.5 5.5l3 3M2.5 5.5H10a4 4 0 0 1 0 8H6.5',
  redo: 'm10.5 2.5 3 3-3 3M13.5 5.5H6a4 4 0 0 0 0 8h3.5',
  close: 'm4 4 8 8M12 4l-8 8',
  graph:
    'M4 4.2 12 3.6M4.6 5l3 6.4M11.6 4.6l-3 6.8M5.2 4a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0Zm9 -.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0Zm-4.4 9a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0Z',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5',
  legend: 'M2.5 4.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0ZM8 4.5h6M2.5 10h3v3h-3zM8 11.5h6',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.5M6.7 6.5h.5M9.3 6.5h.5M12 6.5h.01M4.5 9.5h7',
  theme: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 2v12M8 5h5.2M8 8h6M8 11h5.2',
  card: 'M3 2h10v12H3zM5.5 5.5h5M5.5 8.5h5M5.5 11h3',
  link: 'M6.5 9.5a3 3 0 0 0 4.3 0l2-2a3 3 0 0 0-4.3-4.3l-.8.8M9.5 6.5a3 3 0 0 0-4.3 0l-2 2a3 3 0 0 0 4.3 4.3l.8-.8',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
