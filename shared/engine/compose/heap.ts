/** A priority queue: the item with the highest key first; of equal keys the one that came last. */
export class Heap<T extends { key: number }> {
  readonly #items: { item: T; turn: number }[] = [];
  #turns = 0;

  get size(): number {
    return this.#items.length;
  }

  peek(): T | undefined {
    return this.#items[0]?.item;
  }

  push(item: T): void {
    const items = this.#items;
    items.push({ item, turn: this.#turns });
    this.#turns += 1;
    let place = items.length - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#before(place, parent)) break;
      [items[place], items[parent]] = [items[parent]!, items[place]!];
      place = parent;
    }
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last || items.length === 0) return top?.item;
    items[0] = last;
    for (let place = 0; ; ) {
      let first = place;
      for (const child of [2 * place + 1, 2 * place + 2])
        if (child < items.length && this.#before(child, first)) first = child;
      if (first === place) return top.item;
      [items[place], items[first]] = [items[first]!, items[place]!];
      place = first;
    }
  }

  #before(one: number, other: number): boolean {
    const [a, b] = [this.#items[one]!, this.#items[other]!];
    return a.item.key !== b.item.key ? a.item.key > b.item.key : a.turn > b.turn;
  }
}
