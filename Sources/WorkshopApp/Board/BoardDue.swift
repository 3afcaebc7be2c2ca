import PlainText
import TerminalUI
import WorkshopModel

/// What is due, above the lines of the board: a few lines, the earliest first.
struct BoardDue {
  private let notices: [DueNotice]
  private let namesUnits: Bool

  init(_ state: AppState) {
    notices = KeptBoard.of(state).due
    namesUnits = state.workshop.units.count > 1
  }

  /// Each notice on a line; where there is no room for all, how many more there are.
  func lines(width: Int, rows: Int) -> [StyledText] {
    let room = self.rows(of: rows)
    guard room > 0 else { return [] }
    let shown = notices.count > room ? room - 1 : room
    let lines = notices.prefix(max(1, shown)).map { notice in
      StyledText("› ", .accent) + StyledText(notice.words(naming: namesUnits), .caution)
    }
    let more = notices.count - lines.count
    return lines.map { $0.truncated(to: width) }
      + (more > 0 && room > 1 ? [StyledText("  and \(more) more", .secondary)] : [])
  }

  /// What is left of `area` for the list.
  func below(_ area: Rect) -> Rect {
    var rest = area
    let room = rows(of: area.height)
    _ = rest.takeTop(room == 0 ? 0 : room + 1)
    return rest
  }

  /// How many of so many rows it takes, without the empty one below it.
  private func rows(of height: Int) -> Int {
    min(notices.count, Self.most, max(0, height / 4))
  }

  private static let most = 5
}
