/// Which item of a changing list is marked. The mark stays with its item while others come, go or
/// move; when the item itself goes, the mark stays in its row.
struct ItemCursor<Item: Hashable & Sendable>: Hashable, Sendable {
  private var item: Item?
  private var row = 0

  /// Nil in an empty list.
  func index<Items: Rows>(in items: Items) -> Int? where Items.Element == Item {
    guard !items.isEmpty else { return nil }
    guard let item else { return min(row, items.count - 1) }
    // Most often nothing came or went before it.
    if row < items.count, items[row] == item { return row }
    return items.firstIndex(of: item) ?? min(row, items.count - 1)
  }

  /// The marked item, nil in an empty list.
  func marked<Items: Rows>(in items: Items) -> Item? where Items.Element == Item {
    index(in: items).map { items[$0] }
  }

  mutating func move<Items: Rows>(by steps: Int, in items: Items) where Items.Element == Item {
    select((index(in: items) ?? 0) + steps, in: items)
  }

  /// Marks the item in `row`, or the nearest there is.
  mutating func select<Items: Rows>(_ row: Int, in items: Items) where Items.Element == Item {
    guard !items.isEmpty else { return }
    self.row = min(max(0, row), items.count - 1)
    item = items[self.row]
  }

  mutating func select(_ item: Item) { self.item = item }
}

/// A list that is asked for a row without being made: an array, or what is mapped from one.
protocol Rows: RandomAccessCollection where Index == Int {}

extension Array: Rows {}
extension LazyMapCollection: Rows where Base: Rows {}
