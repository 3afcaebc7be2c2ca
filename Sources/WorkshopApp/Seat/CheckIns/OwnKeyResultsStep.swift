import PlainText
import TerminalUI
import WorkshopModel

/// The key results one person owns, to be checked in one after the other.
struct OwnKeyResultsStep: SeatStep {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case checkIn, takeBack, done
  }

  let owner: CleanText
  /// The event of the check-in that was just made and can still be taken back. It is forgotten when
  /// its owner opens the next one or leaves, so that nobody else can take it back.
  private let justMade: Int?
  /// What the owner marked; nil until then.
  private var chosen: KeyResultID?

  init(owner: CleanText, justMade: Int? = nil, chosen: KeyResultID? = nil) {
    self.owner = owner
    self.justMade = justMade
    self.chosen = chosen
  }

  static let keys = KeyTable<Action, SeatContext<OwnKeyResultsStep>>(
    [.init("Enter", "check in", .checkIn, hint: .first, weight: .once)],
    and: ListMove.rows(Action.move, item: "key result", letters: true),
    then: [
      .init("Esc", "done", .done, hint: .first),
      .init(
        "u", "undo", .takeBack, help: "Take back what you have just checked in.",
        weight: .deliberate,
        whyNot: { context in
          context.step.justMade == nil
            ? "There is nothing to take back. A new check-in counts instead of the last one." : nil
        }),
    ])

  let place = SeatPlace.owners
  var checksInFor: CleanText? { owner }
  let patience = Patience.leaves(seconds: Patience.coverSeconds)

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    let ids = own(room).map(\.id)
    switch action {
    case .done: return .handOver
    case .takeBack:
      guard let justMade, room.checkIns != nil else { return .stay }
      return .record(.event(.undone(seq: justMade)), .checkInTakenBack)
    case .checkIn:
      return marked(room).map { .checkIn($0) } ?? .handOver
    case .move(let move):
      list(room).index(after: move, in: listArea(room)).map { chosen = ids[$0] }
      return .stay
    }
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    guard let item = list(room).item(at: point, in: listArea(room)) else { return .stay }
    chosen = own(room)[item].id
    return perform(.checkIn, room)
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let marked = marked(room)
    let due = due(room)
    return SeatPage(
      head.map { .line($0) } + [.gap()]
        + own(room).map { numbered in
          let isDue = due.contains(numbered.id)
          let standing = numbered.standing
          return .choice(
            .init(
              text: "\(numbered.number) \(standing.keyResult.wording.sentence)",
              sign: isDue ? "due" : "✓",
              said:
                "\(isDue ? "Due" : "Checked in"), \(standing.status.status.words)",
              isMarked: numbered.id == marked))
        })
  }

  private var head: [StyledText] {
    [
      StyledText("\(owner), your key results", .heading),
      StyledText("Nothing is hidden here: the room sees what you check in.", .secondary),
    ]
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    var rows = area
    for line in head { frame.flow(line, in: &rows) }
    list(room).draw(in: listArea(room), on: &frame)
  }

  private func own(_ room: SeatRoom) -> [NumberedStanding] {
    room.checkIns?.owner(called: owner)?.keyResults ?? []
  }

  private func due(_ room: SeatRoom) -> Set<KeyResultID> {
    room.checkIns?.owner(called: owner)?.due ?? []
  }

  /// Without a choice the first one that is due.
  func marked(_ room: SeatRoom) -> KeyResultID? {
    let ids = own(room).map(\.id)
    if let chosen, ids.contains(chosen) { return chosen }
    let due = due(room)
    return ids.first(where: due.contains) ?? ids.first
  }

  private func listArea(_ room: SeatRoom) -> Rect {
    var rows = room.area
    _ = rows.takeTop(3)
    return rows
  }

  private func list(_ room: SeatRoom) -> ListView {
    let own = own(room)
    let due = due(room)
    let marked = marked(room)
    return ListView(
      own.map { numbered in
        let status = numbered.standing.status
        let mark: StyledText =
          due.contains(numbered.id) ? StyledText("due  ", .accent) : StyledText("✓    ", .good)
        return mark + StyledText("\(status.status.sign) ", status.status.tone.role)
          + StyledText("\(numbered.standing.progress.words)  ", .secondary)
          + StyledText("\(numbered.number) \(numbered.standing.keyResult.wording.sentence)")
      },
      selected: own.firstIndex { $0.id == marked }, wraps: true)
  }
}
