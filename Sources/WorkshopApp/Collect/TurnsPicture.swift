import TerminalUI
import WorkshopModel

/// A blind round before it is shown: how many are in, big, where it stands, and who is waited for.
struct TurnsPicture {
  let round: Round
  let workshop: Workshop
  /// Where the round stands and which keys go on.
  let standing: StyledText

  func draw(in area: Rect, on frame: inout Frame) {
    var rows = area
    let progress = workshop.progress(of: round)
    let turns = workshop.present.map {
      TurnRow(name: $0.name, isIn: round.turns[$0.id] != nil)
    }
    let names = TurnGrid(TurnRow.waitedForFirst(turns), columns: rows.width).rows
    frame.flowBig(
      progress.count(columns: rows.width), in: &rows, below: below(names.count), align: .left)
    frame.flow(standing, in: &rows, gap: 1)
    ListView(names).draw(in: rows, on: &frame)
  }

  /// Rows to leave below the big number; it gives up its size before the names go.
  private func below(_ names: Int) -> Int { min(names, 5) + 2 }
}
