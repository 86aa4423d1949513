import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { tabsMarkdownPlugin } from 'vitepress-plugin-tabs'

const sidebar = JSON.parse(readFileSync(new URL('../target/markdown/sidebar.json', import.meta.url)))

// Vue takes {{name}} for an expression of its own, in text and in code within text: there it would vanish.
function keepBraces(md) {
  for (const rule of ['text', 'code_inline']) {
    const render = md.renderer.rules[rule]
    md.renderer.rules[rule] = (...all) => render(...all).replaceAll('{{', '&#123;&#123;')
  }
}

// What stays in a line: `-Xmx64m` would break after its hyphen.
const SHORT = 24

function keepShortCodeTogether(md) {
  const render = md.renderer.rules.code_inline
  md.renderer.rules.code_inline = (tokens, at, ...rest) => {
    if (tokens[at].content.length <= SHORT) {
      tokens[at].attrJoin('class', 'short')
    }
    return render(tokens, at, ...rest)
  }
}

export default defineConfig({
  title: 'Camel Media',
  description: 'Apache Camel components for media APIs, and simulators to test routes with',
  srcDir: 'target/markdown/pages',
  outDir: 'target/site',
  cacheDir: 'target/vitepress-cache',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }]],
  vite: { publicDir: '../../../public' },
  markdown: {
    config(md) {
      md.use(tabsMarkdownPlugin)
      keepBraces(md)
      keepShortCodeTogether(md)
    },
  },
  themeConfig: {
    logo: '/icon.svg',
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Start', link: '/start/camel-main' },
      { text: 'Recipes', link: '/recipes' },
      {
        text: 'Components',
        items: [
          { text: 'Pex', link: '/pex/' },
          { text: 'Pixop', link: '/pixop/' },
          { text: 'Content Automation', link: '/contentapi/' },
          { text: 'Ci Media Cloud', link: '/ci/' },
        ],
      },
      { text: 'Testkit', link: '/testkit' },
    ],
    sidebar,
    footer: {
      message:
        'Apache License 2.0. "Apache Camel" is a trademark of the Apache Software Foundation; this project is independent of it, and of the services whose APIs it speaks.',
    },
  },
})
