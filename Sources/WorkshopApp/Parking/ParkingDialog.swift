import PlainText
import TerminalUI
import WorkshopModel

/// The parking lot: thoughts typed here, suggestions that were not chosen, and objectives that a
/// later shortlist left out.
struct ParkingDialog: Dialog {
  enum Action: Hashable, Sendable {
    case up, down, add, edit, remove, bringBack, close
  }

  static let title: CleanText = "Parking lot"
  var cursor = ListCursor()

  static let keys: KeyTable<Action, DialogContext<ParkingDialog>> = [
    .init("a", "park a thought", .add, help: "Write down a thought for later.", hint: .first),
    .init(
      ["e", "Enter"], "edit", .edit, help: "Reword a parked thought.",
      whyNot: { $0.entry?.thought == nil ? "Only a typed thought can be edited here." : nil }),
    .init(
      ["d", "Delete"], "remove", .remove, help: "Remove a parked thought.", weight: .deliberate,
      whyNot: { $0.entry?.thought == nil ? "Only a typed thought can be removed." : nil }),
    .init(
      "b", "bring back", .bringBack, help: "Put a parked suggestion back on the table.",
      weight: .deliberate,
      whyNot: { context in
        guard let id = context.entry?.suggestion else {
          return "Only a parked suggestion can be brought back."
        }
        return context.state.workshop.rejection(of: .suggestionReturned(suggestion: id))?.reason
      }),
    .init(["Up", "k"], "up", .up, help: "One line up.", hint: .hidden),
    .init(["Down", "j"], "down", .down, help: "One line down.", hint: .hidden),
    .init(["Esc", "q", "p"], "close", .close, help: "Back to the desk."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let entries = state.workshop.parkingLot
    cursor.clamp(count: entries.count)
    let entry = cursor.selection(count: entries.count).map { entries[$0] }
    switch action {
    case .up: cursor.move(by: -1, count: entries.count)
    case .down: cursor.move(by: 1, count: entries.count)
    case .close: return .close()
    case .add: state.open(Form(.parkThought(ParkThoughtForm()), state))
    case .edit:
      if let item = entry?.thought {
        state.open(Form(.editThought(EditThoughtForm(item: item)), state))
      }
    case .remove:
      if let item = entry?.thought {
        return .stay([.record(.parkedItemRemoved(item: item), then: .say("Removed. u undoes it"))])
      }
    case .bringBack:
      if let id = entry?.suggestion {
        return .stay([
          .record(.suggestionReturned(suggestion: id), then: .say("Back on the table"))
        ])
      }
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    let entries = state.workshop.parkingLot
    let inner = box(entries).inner(in: area)
    if event.action == .press, let item = list(entries).item(at: event.position, in: inner) {
      cursor.select(item, count: entries.count)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let entries = state.workshop.parkingLot
    let inner = box(entries).draw(in: area, on: &frame)
    guard !entries.isEmpty else {
      StyledText("Empty. Press a to park a thought.", .dialog).draw(in: inner, on: &frame)
      return
    }
    list(entries).draw(in: inner, on: &frame)
  }

  private func list(_ entries: [ParkingEntry]) -> ListView {
    var clamped = cursor
    clamped.clamp(count: entries.count)
    return ListView(
      entries.map { entry in
        StyledText(entry.text, .dialog) + StyledText("  \(entry.originWords)", .dialogSecondary)
      }, selected: clamped.selection(count: entries.count), wraps: true)
  }

  private func box(_ entries: [ParkingEntry]) -> DialogBox {
    DialogBox(
      "Parking lot: \(entries.count)",
      content: Size(width: 68, height: max(3, min(18, entries.count * 2 + 1))))
  }
}

extension ParkingEntry {
  fileprivate var thought: ParkedID? { if case .thought(let id) = origin { id } else { nil } }

  fileprivate var suggestion: SuggestionID? {
    if case .suggestion(let id, _) = origin { id } else { nil }
  }

  fileprivate var originWords: CleanText {
    switch origin {
    case .thought: ""
    case .suggestion(_, keyResults: 0): "suggestion"
    case .suggestion(_, let count), .objective(let count):
      "objective with \(count) key \(count == 1 ? "result" : "results")"
    }
  }
}

extension DialogContext<ParkingDialog> {
  fileprivate var entry: ParkingEntry? {
    let entries = state.workshop.parkingLot
    var cursor = dialog.cursor
    cursor.clamp(count: entries.count)
    return cursor.selection(count: entries.count).map { entries[$0] }
  }
}
