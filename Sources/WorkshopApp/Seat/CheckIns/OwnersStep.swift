import PlainText
import TerminalUI
import WorkshopModel

/// Who checks in here: the owners of key results, and how many of theirs are due.
struct OwnersStep: SeatStep {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case choose, back
  }

  private var cursor = ListCursor()

  static let keys = KeyTable<Action, SeatContext<OwnersStep>>(
    [.init("Enter", "this is me", .choose, hint: .first, weight: .once)],
    and: ListMove.rows(
      Action.move, item: "name", letters: true, next: "next name", before: "name before"),
    then: [.init("Esc", "back", .back)])

  let place = SeatPlace.owners
  let listsNames = true
  let patience = Patience.leaves(seconds: Patience.coverSeconds)

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    let owners = room.checkIns?.owners ?? []
    cursor.clamp(count: owners.count)
    switch action {
    case .back: return .handOver
    case .choose:
      guard owners.indices.contains(cursor.index) else { return .handOver }
      return .go(OwnKeyResultsStep(owner: owners[cursor.index].name))
    case .move(let move):
      list(room).index(after: move, in: listArea(room)).map {
        cursor.select($0, count: owners.count)
      }
      return .stay
    }
  }

  /// The owner that Enter chooses.
  func marked(_ room: SeatRoom) -> CleanText? {
    let owners = room.checkIns?.owners ?? []
    var place = cursor
    place.clamp(count: owners.count)
    return owners.indices.contains(place.index) ? owners[place.index].name : nil
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    guard let item = list(room).item(at: point, in: listArea(room)) else { return .stay }
    cursor.select(item, count: room.checkIns?.owners.count ?? 0)
    return perform(.choose, room)
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let owners = room.checkIns?.owners ?? []
    let marked = marked(room)
    return SeatPage(
      head.map { .line($0) } + [.gap()]
        + owners.map { owner in
          .choice(
            .init(
              text: owner.name, sign: owner.due.isEmpty ? "✓" : "",
              said: owner.due.isEmpty
                ? "All in" : "\(owner.due.count) of \(owner.keyResults.count) due",
              isMarked: owner.name == marked))
        })
  }

  private var head: [StyledText] {
    [
      StyledText("Who are you?", .heading),
      StyledText("Not on the list? Only who owns a key result checks in here.", .secondary),
    ]
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    var rows = area
    for line in head { frame.flow(line, in: &rows) }
    list(room).draw(in: listArea(room), on: &frame)
  }

  private func listArea(_ room: SeatRoom) -> Rect {
    var rows = room.area
    _ = rows.takeTop(3)
    return rows
  }

  private func list(_ room: SeatRoom) -> ListView {
    let owners = room.checkIns?.owners ?? []
    var place = cursor
    place.clamp(count: owners.count)
    return ListView(
      owners.map { owner in
        StyledText("\(owner.name)  ")
          + (owner.due.isEmpty
            ? StyledText("✓ all in", .good)
            : StyledText("\(owner.due.count) of \(owner.keyResults.count) due", .secondary))
      },
      selected: place.selection(count: owners.count))
  }
}
