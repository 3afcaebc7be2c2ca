import PlainText
import TerminalUI
import WorkshopModel

extension PickDialog {
  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var inner = box(state).draw(in: area, on: &frame)
    StyledText(intro, .dialogSecondary).draw(in: inner.takeTop(1), on: &frame)
    list(state.workshop).draw(in: listArea(state, in: area), on: &frame)
  }

  private static let width = 68

  private var intro: CleanText {
    limit == 1 ? "Pick one, then press Enter." : "Pick up to \(limit) in order, then press Enter."
  }

  func list(_ workshop: Workshop) -> ListView {
    let candidates = candidates(workshop)
    return ListView(
      candidates.map { suggestion in
        StyledText(workshop.currentSet.words(of: suggestion), .dialog)
          + StyledText(suggestion.originWords.map { "  \($0)" } ?? "", .dialogSecondary)
      },
      selected: cursor.selection(count: candidates.count),
      markers: candidates.map { suggestion in
        let place = picks.firstIndex(of: suggestion.id)
        return StyledText(place.map { "[\($0 + 1)]" } ?? "[ ]", .dialogKey)
      }, wraps: true)
  }

  func listArea(_ state: AppState, in area: Rect) -> Rect {
    var inner = box(state).inner(in: area)
    _ = inner.takeTop(2)
    return inner
  }

  private func box(_ state: AppState) -> DialogBox {
    let rows = list(state.workshop).height(columns: min(Self.width, state.size.width - 4))
    let title: CleanText = purpose == .hand ? "Choose by hand" : "Decide the tie"
    return DialogBox(title, content: Size(width: Self.width, height: rows + 2))
  }
}
