import PlainText

/// A step through a list or a text: the same keys do it in every one.
public enum ListMove: Hashable, Sendable, CaseIterable {
  case up, down, pageUp, pageDown, start, end

  /// The rows for a key table.
  /// - Parameters:
  ///   - item: what a step passes: `line`, `name`.
  ///   - letters: whether k and j step too; not where letters are typed or mean something else.
  ///   - next: what the hint bar calls the step down; nil leaves both steps out of it.
  ///   - before: what it calls the step up, where there is room.
  public static func rows<Action: Sendable, Context>(
    _ action: (ListMove) -> Action, item: CleanText = "line", letters: Bool = false,
    next: CleanText? = nil, before: CleanText? = nil,
    whyNot: @escaping @Sendable (Context) -> CleanText? = { _ in nil }
  ) -> [KeyBinding<Action, Context>] {
    allCases.map { move in
      let step: CleanText? =
        switch move {
        case .up: before
        case .down: next
        case .pageUp, .pageDown, .start, .end: nil
        }
      let hint: KeyHint = step == nil ? .hidden : move == .down ? .usual : .ifRoom
      return KeyBinding(
        KeySpec(move.keys(letters: letters)), step ?? move.words, action(move),
        help: move.help(item), hint: hint, whyNot: whyNot)
    }
  }

  private func keys(letters: Bool) -> [String] {
    switch self {
    case .up: letters ? ["Up", "k"] : ["Up"]
    case .down: letters ? ["Down", "j"] : ["Down"]
    case .pageUp: ["PageUp"]
    case .pageDown: ["PageDown"]
    case .start: ["Home"]
    case .end: ["End"]
    }
  }

  private var words: CleanText {
    switch self {
    case .up: "up"
    case .down: "down"
    case .pageUp: "page up"
    case .pageDown: "page down"
    case .start: "start"
    case .end: "end"
    }
  }

  private func help(_ item: CleanText) -> CleanText {
    switch self {
    case .up: "One \(item) up."
    case .down: "One \(item) down."
    case .pageUp, .pageDown, .start, .end: commonHelp
    }
  }

  /// What the keys do that say the same in every list; empty for a single step.
  public var commonHelp: CleanText {
    switch self {
    case .up, .down: ""
    case .pageUp: "A page up."
    case .pageDown: "A page down."
    case .start: "To the start of the list."
    case .end: "To its end."
    }
  }
}

extension ListView {
  /// The item that is marked after a move, drawn in `area`; nil in an empty list. A page down leads to
  /// the first item of the next page, or to the last item of all.
  public func index(after move: ListMove, in area: Rect) -> Int? {
    guard !items.isEmpty else { return nil }
    let marked = selected ?? min(max(0, visible), items.count - 1)
    let page = visibleItems(in: area)
    switch move {
    case .up: return max(0, marked - 1)
    case .down: return min(items.count - 1, marked + 1)
    case .start: return 0
    case .end: return items.count - 1
    case .pageDown: return page.upperBound < items.count ? page.upperBound : items.count - 1
    case .pageUp:
      guard page.lowerBound > 0 else { return 0 }
      var before = self
      before.selected = page.lowerBound - 1
      return before.visibleItems(in: area).lowerBound
    }
  }
}

extension ScrollText {
  /// The offset after a move in `height` rows.
  public func offset(after move: ListMove, height: Int) -> Int {
    let now = clampedOffset(height: height)
    let most = maxOffset(height: height)
    return switch move {
    case .up: max(0, now - 1)
    case .down: min(most, now + 1)
    case .pageUp: offset(movedBy: -1, height: height)
    case .pageDown: offset(movedBy: 1, height: height)
    case .start: 0
    case .end: most
    }
  }
}
