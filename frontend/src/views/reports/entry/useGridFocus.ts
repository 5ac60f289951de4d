import { nextTick, ref, type ShallowRef } from 'vue'
import type { Place } from '@/lib/block'
import { moveInGrid, type Pressed } from '@/lib/gridMove'

/** Which cell of the grid the keyboard is in: one cell at a time is in the tab order, and keys go from it to the others. */
export function useGridFocus(grid: Readonly<ShallowRef<HTMLElement | null>>, size: () => { rows: number; columns: number }, writable: () => readonly number[]) {
  const active = ref<Place>({ row: 0, column: 1 })

  function placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined
  }

  async function focus(place: Place): Promise<void> {
    active.value = place
    await nextTick()
    const cell = grid.value?.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)
    ;(cell?.querySelector<HTMLElement>('input, select, button') ?? cell)?.focus()
  }

  function follow(event: FocusEvent): void {
    active.value = placeOf(event.target) ?? active.value
  }

  /** Goes where the key leads, if it leads anywhere; a list of choices keeps the keys that open it. */
  function press(event: KeyboardEvent & Pressed): void {
    const from = placeOf(event.target)
    if (!from || event.altKey || event.metaKey) return
    const to = moveInGrid(from, event, size(), writable())
    if (!to) return
    event.preventDefault()
    void focus(to)
  }

  return { active, placeOf, focus, follow, press }
}
