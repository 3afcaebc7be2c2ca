/// Shares out a table's width among its columns.
enum TableWidths {
  /// Free columns between two table columns.
  static let gap = 2
  /// A column narrower than this says nothing.
  private static let least = 4

  /// The widths of as many columns as `total` has room for; what does not fit falls away from the
  /// right.
  static func resolve(_ columns: [TableColumn], rows: [TableRow], total: Int) -> [Int] {
    guard !columns.isEmpty, total > 0 else { return [] }
    let longest = columns.indices.map { index in
      rows.reduce(columns[index].title.columns) { widest, row in
        max(widest, index < row.cells.count ? row.cells[index].width : 0)
      }
    }
    let room = total - gap * (columns.count - 1)
    var widths = zip(columns, longest).map { column, longest in
      switch column.width {
      case .fixed(let width): max(0, width)
      case .fit: longest
      case .share: min(least, longest)
      }
    }
    shrink(&widths, to: room)
    distribute(room - widths.reduce(0, +), among: columns, &widths)
    return fitting(widths, total: total)
  }

  /// Takes from the widest column again and again, none below the least.
  private static func shrink(_ widths: inout [Int], to room: Int) {
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > least
      else { return }
      widths[widest] -= 1
    }
  }

  /// Gives the free columns to the shares by weight, the last one what rounding leaves.
  private static func distribute(
    _ free: Int, among columns: [TableColumn], _ widths: inout [Int]
  ) {
    let shares = columns.indices.compactMap { index -> (index: Int, weight: Int)? in
      if case .share(let weight) = columns[index].width { (index, max(1, weight)) } else { nil }
    }
    var weights = shares.reduce(0) { $0 + $1.weight }
    var free = max(0, free)
    for share in shares {
      let part = free * share.weight / weights
      widths[share.index] += part
      free -= part
      weights -= share.weight
    }
  }

  private static func fitting(_ widths: [Int], total: Int) -> [Int] {
    var fitting: [Int] = []
    var used = 0
    for width in widths {
      let lead = fitting.isEmpty ? 0 : gap
      guard used + lead < total else { break }
      fitting.append(min(width, total - used - lead))
      used += lead + width
    }
    return fitting
  }
}
