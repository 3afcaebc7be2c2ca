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
    frame.flowBig(progress.count(columns: rows.width), in: &rows, below: 4, align: .left)
    frame.flow(standing, in: &rows, gap: 1)
    let names = TurnRow.waitedForFirst(
      workshop.present.map { TurnRow(name: $0.name, isIn: round.turns[$0.id] != nil) })
    ListView(TurnGrid(names, columns: rows.width).rows).draw(in: rows, on: &frame)
  }
}
