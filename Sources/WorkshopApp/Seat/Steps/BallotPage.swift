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

  func draw(_ list: ListView, in room: SeatRoom, on frame: inout Frame) {
    var rows = room.area
    let tie: CleanText = rules.isRunOff ? ". \(rules.tie)" : ""
    frame.flow(StyledText("\(turn?.name ?? ""), your ballot\(tie)", .secondary), in: &rows)
    frame.flow(StyledText(title, .heading), in: &rows)
    frame.flow(state, in: &rows)
    if !room.standsAlone { frame.flow(StyledText(.projected, .secondary), in: &rows) }
    list.draw(in: Self.listArea(room), on: &frame)
  }
}

extension VoteRules {
  /// What a run-off is about, for who votes in it.
  var tie: CleanText { "\(candidates.count) suggestions tied." }
}

extension CleanText {
  /// Blindness ends where a screen is projected; whoever sits there is told.
  static let projected: CleanText = "This screen may be projected: ask to have it turned away."
}
