import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const config: UserConfig = {
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env['MAILLAGE_API'] ?? 'http://localhost:4000' } },
  build: {
    // light-dark() must reach the browser as it is written.
    target: ['chrome125', 'firefox128', 'safari18'],
    // Neither data: URLs nor inline scripts, which a content security policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
}

export default defineConfig(({ command }) => {
  // A build is what readers get, whoever asks for it: the environment of a test would leave React's development half in.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return config
})
