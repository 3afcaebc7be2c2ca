import PlainText
import TerminalUI
import WorkshopModel

/// Who sits here: a name is picked from the list, found by its first letters, or added.
struct NamesStep: SeatStep {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case choose, erase, back
  }

  /// The letters typed to find a name.
  private(set) var typed: CleanText = ""
  private var cursor = ListCursor()

  static let keys = KeyTable<Action, SeatContext<NamesStep>>(
    [
      .init("Enter", "this is me", .choose, hint: .first, weight: .once)
    ], and: ListMove.rows(Action.move, item: "name"),
    then: [
      .init("Backspace", "erase a letter", .erase, hint: .hidden),
      .init("Esc", "back", .back),
    ])

  let place = SeatPlace.names
  let listsNames = true
  let patience = Patience.leaves(seconds: Patience.coverSeconds)

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    let rows = rows(room.view)
    cursor.clamp(count: rows.count)
    switch action {
    case .move(let move):
      list(room).index(after: move, in: listArea(room)).map {
        cursor.select($0, count: rows.count)
      }
    case .erase:
      typed = CleanText(String(typed.string.dropLast()))
      cursor.home()
    case .back: return .handOver
    case .choose:
      guard rows.indices.contains(cursor.index) else {
        return .refuse(Self.nobody)
      }
      return choose(rows[cursor.index], room.view)
    }
    return .stay
  }

  mutating func type(_ key: KeyPress, _ room: SeatRoom) -> SeatMove {
    guard case .character(let letter) = key.key, key.modifiers.isEmpty,
      typed.count < Limits.name
    else { return .stay }
    typed = typed + CleanText(String(letter))
    cursor.home()
    return .stay
  }

  mutating func paste(_ text: CleanText, _ room: SeatRoom) -> SeatMove {
    for letter in text.singleLine.string { _ = type(KeyPress(.character(letter)), room) }
    return .stay
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    guard let item = list(room).item(at: point, in: listArea(room)) else { return .stay }
    cursor.select(item, count: rows(room.view).count)
    return perform(.choose, room)
  }

  private func choose(_ row: NameRow, _ view: SeatView) -> SeatMove {
    switch row {
    case .someone(let name) where name.turn != .entered: .begin(name.id)
    case .someone(let name):
      if case .suggestion? = view.task, let round = view.round {
        .go(TakeBackStep(turn: SeatTurn(round: round, person: name.id, name: name.name)))
      } else {
        .refuse("\(name.name) is in already. A cast ballot stays cast.")
      }
    case .new: .go(NewNameStep(typed))
    }
  }

  /// The row that Enter chooses.
  func marked(_ view: SeatView) -> NameRow? {
    let rows = rows(view)
    var place = cursor
    place.clamp(count: rows.count)
    return rows.indices.contains(place.index) ? rows[place.index] : nil
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let names = rows(room.view)
    var place = cursor
    place.clamp(count: names.count)
    let marked = place.selection(count: names.count)
    let lines = [StyledText("Who are you?", .heading), found] + missing(room.view)
    return SeatPage(
      lines.map { .line($0) } + [.gap()]
        + names.enumerated().map { index, name in
          .choice(name.choice(room, isMarked: index == marked))
        })
  }

  /// How a name is found, or what was typed to find it.
  private var found: StyledText {
    typed.isEmpty
      ? StyledText("Move with the arrow keys, or type the first letters.", .secondary)
      : StyledText("Name: ", .secondary) + StyledText("\(typed)_", .accent)
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    var rows = area
    frame.flow(StyledText("Who are you?", .heading), in: &rows)
    frame.flow(found, in: &rows)
    let missing = missing(room.view)
    if !missing.isEmpty {
      _ = rows.takeTop(1)
      for words in missing { frame.flow(words, in: &rows) }
    }
    list(room).draw(in: listArea(room), on: &frame)
  }

  private static let nobody: CleanText = "No name begins like that. Backspace erases a letter."

  /// What stands where the names would, when nobody's fits.
  private func missing(_ view: SeatView) -> [StyledText] {
    guard !rows(view).contains(where: { $0 != .new }) else { return [] }
    let words = StyledText(Self.nobody, .caution)
    return view.takesNewNames
      ? [words] : [words, StyledText("Not on the list? The facilitator can add you.", .secondary)]
  }

  private func listArea(_ room: SeatRoom) -> Rect {
    var rows = room.area
    let missing = missing(room.view).wrapped(to: rows.width).count
    _ = rows.takeTop(3 + (missing == 0 ? 0 : missing + 1))
    return rows
  }

  private func rows(_ view: SeatView) -> [NameRow] { NameRow.all(view, beginning: typed) }

  private func list(_ room: SeatRoom) -> ListView {
    let rows = rows(room.view)
    var place = cursor
    place.clamp(count: rows.count)
    return ListView(
      rows.map { $0.styled(room.view, writing: room.writing) },
      selected: place.selection(count: rows.count))
  }
}
