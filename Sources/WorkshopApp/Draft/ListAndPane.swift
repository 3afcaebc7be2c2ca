import TerminalUI

/// A list above, what there is to know about its marked item below. The pane's height does not
/// depend on the item, so nothing jumps while the mark moves.
struct ListAndPane {
  let list: ListView
  let listArea: Rect
  let paneArea: Rect
  /// Whether some lines end in an ellipsis.
  let cutsLines: Bool

  private static let leastPane = 6
  /// Columns before a line: the sign of the marked item, and its marker.
  private static let lead = 4

  /// - Parameter lines: the lines of each item, wrapped to a width; on one line each for `.max`.
  init(
    in area: Rect, selected: Int?, markers: [StyledText], things: [Int]? = nil,
    lines: (_ width: Int) -> [[StyledText]]
  ) {
    let whole = lines(max(1, area.width - Self.lead))
    let wholeRows = whole.reduce(0) { $0 + $1.count }
    // Long lines are cut where the whole list would not fit otherwise.
    let items = wholeRows + 2 * Self.leastPane <= area.height ? whole : lines(.max)
    let least = min(Self.leastPane, area.height / 2)
    var rest = area
    listArea = rest.takeTop(min(items.reduce(0) { $0 + $1.count }, area.height - least))
    paneArea = rest
    list = ListView(items, selected: selected, markers: markers, things: things)
    cutsLines = items.joined().contains { $0.width > area.width - Self.lead }
  }
}

extension StyledText {
  /// The line wrapped to `width` columns behind `lead`, with the following rows below the text.
  func wrapped(behind lead: StyledText, to width: Int) -> [StyledText] {
    let margin = StyledText("\(String(repeating: " ", count: lead.width))")
    let rows = width == .max ? [self] : wrapped(to: max(1, width - lead.width))
    return rows.enumerated().map { row, text in (row == 0 ? lead : margin) + text }
  }
}
