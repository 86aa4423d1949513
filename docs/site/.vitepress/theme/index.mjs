import { h } from 'vue'
import DefaultTheme from 'vitepress/theme'
import { enhanceAppWithTabs } from 'vitepress-plugin-tabs/client'
import MediaRoutes from './MediaRoutes.vue'
import './site.css'

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'home-hero-after': () => h('div', { class: 'picture' }, h(MediaRoutes)),
    }),
  enhanceApp({ app }) {
    enhanceAppWithTabs(app)
    app.component('MediaRoutes', MediaRoutes)
  },
}
