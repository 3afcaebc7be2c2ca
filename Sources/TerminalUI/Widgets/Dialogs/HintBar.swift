import PlainText

/// The bar that names the keys of a screen, the most important first. It shows as many whole hints
/// as fit, and always the last one, which leads to all the others.
public struct HintBar: Hashable, Sendable {
  /// A key and what it does.
  public struct Hint: Hashable, Sendable {
    /// The key as printed on it.
    public let key: CleanText
    public let words: CleanText
    /// Whether others make room for it.
    public var isKept = false
    /// Columns of the whole hint.
    let width: Int

    public init(_ key: CleanText, _ words: CleanText) {
      self.key = key
      self.words = words
      width = key.columns + 1 + words.columns
    }

    /// The same hint, for which others make room.
    public var kept: Hint {
      var kept = self
      kept.isKept = true
      return kept
    }
  }

  /// The hints that may be left out, in order of importance.
  public var hints: [Hint]
  /// The hint that always shows: the way to the help page.
  public var always: Hint

  public init(_ hints: [Hint], always: Hint) {
    self.hints = hints
    self.always = always
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    var top = area
    let bar = top.takeTop(1)
    frame.fill(bar, .bar)
    for (hint, place) in places(in: area) {
      let key = hint.key.truncated(toColumns: place.width)
      let end = frame.put(key, at: Point(x: place.x, y: place.y), .barKey, in: place)
      guard hint.width <= place.width else { continue }
      frame.put(hint.words, at: Point(x: place.x + end + 1, y: place.y), .bar, in: place)
    }
  }

  /// The hint drawn at `point`, nil between the hints.
  public func hint(at point: Point, in area: Rect) -> Hint? {
    places(in: area).first { $0.area.contains(point) }?.hint
  }

  private func places(in area: Rect) -> [(hint: Hint, area: Rect)] {
    guard !area.isEmpty else { return [] }
    let margin = area.width > always.width ? 1 : 0
    var room = area.width - 2 * margin - always.width
    var shown: [Hint] = []
    var kept = hints.reduce(0) { $0 + ($1.isKept ? $1.width + Self.gap : 0) }
    if kept > room { kept = 0 }
    for hint in hints where hint.width + Self.gap <= room - (hint.isKept ? 0 : kept) {
      if hint.isKept, kept > 0 { kept -= hint.width + Self.gap }
      shown.append(hint)
      room -= hint.width + Self.gap
    }
    var row = Rect(x: area.x + margin, y: area.y, width: area.width - margin, height: 1)
    return (shown + [always]).map { hint in
      let place = row.takeLeft(hint.width)
      _ = row.takeLeft(Self.gap)
      return (hint, place)
    }
  }

  private static let gap = 2
}
