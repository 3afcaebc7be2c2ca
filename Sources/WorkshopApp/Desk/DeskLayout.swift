import TerminalUI
import WorkshopModel

/// Where the parts of the desk stand at a size.
struct DeskLayout: Hashable, Sendable {
  let topBar: Rect
  /// The agenda beside the phase; nil where there is no room for it.
  let agenda: Rect?
  /// The phase: title, question, and screen.
  let content: Rect
  /// The script beside the phase; nil where there is no room for it.
  let script: Rect?
  /// The row above the hint bar with the script's current step, as long as no message needs it; nil
  /// where the script stands beside the phase, or would take a row that the phase needs.
  let scriptLine: Rect?
  let hintBar: Rect

  /// Columns of text a screen may fill; wider terminals centre it.
  static let widest = 100
  /// Terminals of this width and more have room for the numbers of the phases.
  static let roomyWidth = 100

  /// The parts as they stand now: the agenda as it was chosen, else hidden where lines would be cut
  /// beside it.
  init(_ state: AppState) {
    let showsScript = ScriptPane.isWanted(state)
    let beside = DeskLayout(state.size, showsAgenda: true, showsScript: showsScript)
    let wanted = state.screens.desk.showsAgenda ?? (beside.isRoomy && !beside.cutsLines(state))
    let shows = wanted && !Desk.showsBoard(state)
    self =
      shows ? beside : DeskLayout(state.size, showsAgenda: false, showsScript: showsScript)
  }

  /// Whether the phase keeps enough columns between agenda and script.
  private var isRoomy: Bool { script == nil || content.width >= Self.leastBetween }

  private static let leastBetween = 60

  /// The phase above a message of `rows` rows, and the place of that.
  func above(message rows: Int) -> (content: Rect, message: Rect) {
    var whole = content
    if scriptLine != nil { whole.height += 1 }
    var rest = whole
    let message = rest.takeBottom(rows)
    return (rows == 0 ? content : rest, message)
  }

  /// Whether the phase's screen has lines that are cut here and need not be without the agenda.
  private func cutsLines(_ state: AppState) -> Bool {
    guard agenda != nil, content.width < Self.widest, !state.workshop.isFinished else {
      return false
    }
    return Desk.screen(state)?.cutsLines(state, in: content) ?? false
  }

  /// What the phase's title and question leave of `content`. A message that comes and goes moves
  /// nothing.
  static func belowHeading(_ state: AppState, in content: Rect) -> Rect {
    var area = content
    _ = area.takeTop(PhaseHeading(state).height(width: area.width, rows: area.height))
    return area
  }

  /// Whether a screen of `size` is broad enough for the agenda beside the phase.
  static func hasRoomForAgenda(_ size: Size) -> Bool { size.width >= 78 }

  /// The last row, whatever else shows.
  static func hintBar(_ size: Size) -> Rect {
    var area = Rect(size)
    return area.takeBottom(1)
  }

  init(_ size: Size, showsAgenda: Bool, showsScript: Bool) {
    var area = Rect(size)
    topBar = area.takeTop(1)
    hintBar = area.takeBottom(1)
    area = area.inset(x: 1)
    let hasLine =
      showsScript && size.width < ScriptPane.leastScreen
      && size.height >= ScriptPane.leastRowsForLine
    scriptLine = hasLine ? area.takeBottom(1) : nil
    let hasAgenda = showsAgenda && Self.hasRoomForAgenda(size)
    let isRoomy = size.width >= Self.roomyWidth
    let agendaWidth = isRoomy ? 31 : 26
    let gap = isRoomy ? 3 : 2
    let hasPane = showsScript && size.width >= ScriptPane.leastScreen
    let paneWidth =
      size.width >= ScriptPane.wideScreen ? ScriptPane.wideWidth : ScriptPane.width
    let wanted =
      (hasAgenda ? agendaWidth + gap : 0) + Self.widest + (hasPane ? paneWidth + gap : 0)
    let tall = size.height >= 30
    area = Rect(
      x: area.x + max(0, (area.width - wanted) / 2), y: area.y + (tall ? 1 : 0),
      width: min(area.width, wanted), height: area.height - (tall ? 1 : 0))
    if hasAgenda {
      agenda = area.takeLeft(agendaWidth)
      _ = area.takeLeft(gap)
    } else {
      agenda = nil
    }
    if hasPane {
      script = area.takeRight(paneWidth)
      _ = area.takeRight(gap)
    } else {
      script = nil
    }
    content = area
  }
}
