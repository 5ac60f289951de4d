// Runs before the first paint, so that a dark screen never flashes white. The rest is in composables/useColorScheme.ts.
(() => {
  const chosen = localStorage.getItem('phongtrao.colorScheme')
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.classList.toggle('dark', dark)
})()
