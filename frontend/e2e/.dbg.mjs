import { call } from './campaignByApi.ts'
for (const c of (await call('planner', 'GET', '/campaigns?limit=200')).value.items) {
  const cal = (await call('planner', 'GET', `/campaigns/${c.id}/calendar`)).value.items
  const ch = (await call('planner', 'GET', `/campaigns/${c.id}/checks`)).value.items
  if (cal.length || ch.length) console.log(c.id, c.name, c.period, c.stage, cal.length, ch.length)
}
const mine = (await call('reporter', 'GET', '/obligations?mine=true')).value.items; console.log(mine.length)
const all = (await call('planner', 'GET', '/obligations?limit=3')).value.items; console.log(JSON.stringify(all[0], null, 1))
