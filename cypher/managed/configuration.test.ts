import { expect, test } from 'vitest'
import { neo4jConf, settings } from './configuration.ts'
import { cacheFolder, defaultDataFolder } from './folders.ts'

const values = settings({ port: 1234, data: '/d/data', logs: '/d/logs', jars: '/j', heapMegabytes: 768 })

test('only Bolt listens, on loopback', () => {
  const listening = Object.entries(values).filter(
    ([name]) => name.includes('listen_address') || (name.startsWith('server.') && name.endsWith('.enabled')),
  )
  expect(Object.fromEntries(listening)).toEqual({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': '127.0.0.1:1234',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
  })
})

test('transactions have less than the heap', () => {
  expect(values['dbms.memory.transaction.total.max']).toBe('537m')
})

test('the text has a line for each setting, and keeps a backslash', () => {
  expect(neo4jConf({ 'server.directories.data': 'C:\\data' })).toMatch(/^#.*\nserver\.directories\.data=C:\\\\data\n$/)
})

/** Where macOS keeps such folders is fixed; elsewhere XDG may say another place. */
const isMac = process.platform === 'darwin'

test('the data folder is that of the user, unless MAILLAGE_DATA says another', () => {
  const [data, cache] = isMac ? ['Library/Application Support', 'Library/Caches'] : ['.local/share', '.cache']
  expect(defaultDataFolder({ HOME: '/home/a' })).toBe(`/home/a/${data}/maillage`)
  expect(defaultDataFolder({ HOME: '/home/a', XDG_DATA_HOME: '/x' })).toBe(
    isMac ? '/home/a/Library/Application Support/maillage' : '/x/maillage',
  )
  expect(defaultDataFolder({ HOME: '/home/a', MAILLAGE_DATA: '/m' })).toBe('/m')
  expect(cacheFolder({ HOME: '/home/a' })).toBe(`/home/a/${cache}/maillage`)
})
