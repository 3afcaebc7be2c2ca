import PlainText
import TerminalUI
import WorkshopModel

/// A lot that is seen being drawn: its seed stands on every screen before it falls, and after.
struct LotDialog: Dialog {
  enum Action: Hashable, Sendable {
    case draw, next, previous, first, last, close
  }

  static let title: CleanText = "Draw lots"

  let round: RoundID
  private(set) var page = 0

  static let keys: KeyTable<Action, DialogContext<LotDialog>> = [
    .init(
      "y", "draw", .draw, help: "Draw. What the lot says stays: undo does not go back behind it.",
      hint: .first, weight: .deliberate,
      whyNot: { $0.dialog.whyNoDraw($0.state.workshop) }),
    .init(
      ["Right", "Down", "Space", "PageDown"], "next", .next, help: "The next page of the tied.",
      hint: .hidden),
    .init(
      ["Left", "Up", "Backspace", "PageUp"], "before", .previous, help: "The page before.",
      hint: .hidden),
    .init("Home", "first", .first, help: "The first page.", hint: .hidden),
    .init("End", "last", .last, help: "The last page.", hint: .hidden),
    .init(
      ["Enter", "Esc", "q", "n"], "back", .close,
      help: "Back. A seed that was drawn stays the seed of this tie.", hint: .first, weight: .once),
  ]

  func holdsUp(_ scene: RoomStage.Scene) -> Bool { moment.shows(scene) }
  func shownStep(_ workshop: Workshop) -> RoomStage? { moment.stage(page, workshop) }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let last = moment.last(state.workshop)
    switch action {
    case .draw:
      guard let event = Self.draw(round, state.workshop) else { return .stay() }
      page = 0
      return .stay([.record(event)] + moment.hold(0, state))
    case .next: page = min(page + 1, last)
    case .previous: page = max(0, page - 1)
    case .first: page = 0
    case .last: page = last
    case .close: return .close(RoomControl.end(self, state))
    }
    return .stay(moment.hold(page, state))
  }

  var coversDesk: Bool { true }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.fill(area, .body)
    if whyNoDraw(state.workshop) == nil {
      let words = [
        StyledText("Draw now? ", .accent)
          + StyledText("What the lot says stays: undo does not go back behind it.", .secondary)
      ].wrapped(to: area.width - 2)
      words.draw(in: rest.takeBottom(words.count), align: .centre, on: &frame)
    }
    moment.draw(page, state, in: rest, on: &frame)
  }

  private var moment: Moment { .lot(round) }

  private func whyNoDraw(_ workshop: Workshop) -> CleanText? {
    if workshop.set(of: round)?.shortlist?.how.isLot(of: round) == true { return "It is drawn." }
    guard let event = Self.draw(round, workshop) else { return "There is no tie any more." }
    return workshop.rejection(of: event)?.reason
  }

  /// What the lot of a vote decides; nil where there is none to draw.
  private static func draw(_ round: RoundID, _ workshop: Workshop) -> Event? {
    guard let set = workshop.set(of: round), let lot = set.lot(of: round),
      let chosen = set.chosenByLot(of: round)
    else { return nil }
    return .shortlistDecided(chosen: chosen, how: .lots(round: round, lot: lot), set: set.label)
  }
}
