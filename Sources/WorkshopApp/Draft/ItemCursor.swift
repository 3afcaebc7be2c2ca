/// Which item of a changing list is marked. The mark stays with its item while others come, go or
/// move; when the item itself goes, the mark stays in its row.
struct ItemCursor<Item: Hashable & Sendable>: Hashable, Sendable {
  private var item: Item?
  private var row = 0

  /// Nil in an empty list.
  func index(in items: [Item]) -> Int? {
    guard !items.isEmpty else { return nil }
    if let item, let found = items.firstIndex(of: item) { return found }
    return min(row, items.count - 1)
  }

  /// The marked item, nil in an empty list.
  func marked(in items: [Item]) -> Item? { index(in: items).map { items[$0] } }

  mutating func move(by steps: Int, in items: [Item]) {
    select((index(in: items) ?? 0) + steps, in: items)
  }

  /// Marks the item in `row`, or the nearest there is.
  mutating func select(_ row: Int, in items: [Item]) {
    guard !items.isEmpty else { return }
    self.row = min(max(0, row), items.count - 1)
    item = items[self.row]
  }

  mutating func select(_ item: Item) { self.item = item }
}
