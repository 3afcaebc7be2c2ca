import PlainText
import TerminalUI
import WorkshopModel

/// One suggestion over the whole screen, as big as it fits, here and in the room.
struct SpotlightDialog: Dialog {
  enum Action: Hashable, Sendable {
    case next, previous, close
  }

  static let title: CleanText = "One suggestion"

  private(set) var place: ListCursor

  init(_ state: AppState) {
    place = state.screens.shortlist.cursor
    place.clamp(count: ShortlistRow.all(state.workshop).count)
  }

  static let keys: KeyTable<Action, DialogContext<SpotlightDialog>> = [
    .init(["Right", "Down", "Space"], "next", .next, help: "The next suggestion.", hint: .first),
    .init(["Left", "Up"], "previous", .previous, help: "The suggestion before.", hint: .first),
    .init(["Esc", "Enter", "f", "q"], "back", .close, help: "Back to the list.", weight: .once),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let rows = ShortlistRow.all(state.workshop)
    let count = rows.count
    switch action {
    case .next: place.move(by: 1, count: count)
    case .previous: place.move(by: -1, count: count)
    case .close: return .close(RoomControl.endSpotlight(state))
    }
    state.screens.shortlist.cursor.select(place.index, count: count)
    let shown = place.selection(count: count).map { rows[$0].suggestion.id }
    return .stay(RoomControl.spotlight(shown, state))
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .press, .scrollDown: perform(.next, &state)
    case .scrollUp: perform(.previous, &state)
    default: .stay()
    }
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    frame.fill(area, .body)
    let rows = ShortlistRow.all(state.workshop)
    guard let index = place.selection(count: rows.count) else {
      frame.put("It is no longer on the table.", centredIn: area, .secondary)
      return
    }
    let suggestion = rows[index].suggestion
    var rest = area.inset(x: 2)
    var position: CleanText = "\(index + 1) of \(rows.count)"
    if !suggestion.merged.isEmpty {
      position = position + " · +\(suggestion.allMerged.count) merged"
    }
    frame.put(position, centredIn: rest.takeBottom(1), .secondary)
    _ = rest.takeTop(1)
    Self.drawWords(state.workshop.words(of: suggestion), in: rest, on: &frame)
  }

  /// Readable lines where big letters do not fit.
  private static let plainColumns = 44

  private static func drawWords(_ text: CleanText, in area: Rect, on frame: inout Frame) {
    let big = BigText(text)
    let columns = big.fits(in: area) ? area.width : min(plainColumns, area.width)
    let size = BigText.size(of: text, maxWidth: columns)
    if big.fits(in: area) {
      big.draw(in: area.centred(Size(width: area.width, height: size.height)), on: &frame)
      return
    }
    let lines = StyledText(text, .big).wrapped(to: columns)
    let spaced = lines.count * 2 - 1 <= area.height
    let all = spaced ? Array(lines.map { [$0] }.joined(separator: [""])) : lines
    all.draw(
      in: area.centred(Size(width: area.width, height: all.count)), align: .centre, on: &frame)
  }
}
