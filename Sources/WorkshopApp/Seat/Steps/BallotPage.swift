import PlainText
import TerminalUI
import WorkshopModel

/// What dots and rankings have in common on the screen: a title, where the ballot stands, the list.
struct BallotPage {
  let turn: SeatTurn?
  let rules: VoteRules
  let title: CleanText
  let state: StyledText

  private static let headRows = 5

  static func listArea(_ room: SeatRoom) -> Rect {
    var rows = room.area
    _ = rows.takeTop(headRows)
    return rows
  }

  private var heading: StyledText {
    let tie: CleanText = rules.isRunOff ? ". \(rules.tie)" : ""
    return StyledText("\(turn?.name ?? ""), your ballot\(tie)", .secondary)
  }

  func page(_ choices: [SeatPage.Choice], _ room: SeatRoom) -> SeatPage {
    let lines = [heading, StyledText(title, .heading), state] + [room.projected].compactMap(\.self)
    return SeatPage(lines.map { .line($0) } + [.gap()] + choices.map { .choice($0) })
  }

  func draw(_ list: ListView, in room: SeatRoom, on frame: inout Frame) {
    var rows = room.area
    frame.flow(heading, in: &rows)
    frame.flow(StyledText(title, .heading), in: &rows)
    frame.flow(state, in: &rows)
    if let projected = room.projected { frame.flow(projected, in: &rows) }
    list.draw(in: Self.listArea(room), on: &frame)
  }
}

extension SeatRoom {
  /// Blindness ends where a screen is projected. The facilitator's own may be, and whoever sits there
  /// is told; a seat of its own is not.
  var projected: StyledText? {
    standsAlone
      ? nil : StyledText("This screen may be projected: ask to have it turned away.", .secondary)
  }
}
