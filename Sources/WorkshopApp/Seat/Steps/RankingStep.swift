import PlainText
import TerminalUI
import WorkshopModel

/// One person puts suggestions in order.
struct RankingStep: SeatStep {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case toggle, done, pass, back
    /// Puts the marked suggestion at this place, from 1.
    case place(Int)
  }

  let turn: SeatTurn?
  let rules: VoteRules
  let candidates: [SeatView.Candidate]
  private(set) var order: [SuggestionID] = []
  private(set) var cursor = ListCursor()

  init(
    _ turn: SeatTurn, _ rules: VoteRules, _ candidates: [SeatView.Candidate], _ kept: SealedEntry?
  ) {
    self.turn = turn
    self.rules = rules
    self.candidates = candidates
    if case .ranking(let order)? = kept {
      self.order = order.filter { id in candidates.contains { $0.id == id } }
    }
  }

  static let keys = KeyTable<Action, SeatContext<RankingStep>>(
    [
      .init(["Space", "Enter"], "next place", .toggle, hint: .first),
      .init(
        ["d", "D"], "done", .done, hint: .first,
        whyNot: { $0.step.order.isEmpty ? .noPlace : nil }),
    ],
    and: ListMove.rows(Action.move, letters: true, next: "next line", before: "line before"),
    then: [
      .init("F4", "abstain", .pass),
      .init("Esc", "back", .back, hint: .ifRoom),
    ]
      + (1...9).map { place in
        .init(
          KeySpec(["\(place)"]), "put the line at this place", .place(place), hint: .hidden)
      })

  let patience = Patience.covers
  var draft: SealedEntry? { order.isEmpty ? nil : .ranking(order: order) }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .move(let move):
      list.index(after: move, in: BallotPage.listArea(room)).map {
        cursor.select($0, count: candidates.count)
      }
    case .toggle: return toggle()
    case .place(let place): return move(to: place)
    case .done: return .go(ReviewStep(entry: .ranking(order: order), back: self))
    case .pass: return .go(ReviewStep(entry: nil, back: self))
    case .back: return .go(NamesStep())
    }
    return .stay
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    guard let item = list.item(at: point, in: BallotPage.listArea(room)) else { return .stay }
    let again = cursor.index == item
    cursor.select(item, count: candidates.count)
    return again ? toggle() : .stay
  }

  private var marked: SuggestionID? {
    candidates.indices.contains(cursor.index) ? candidates[cursor.index].id : nil
  }

  func words(of row: KeyBinding<Action, SeatContext<RankingStep>>) -> CleanText? {
    let isPlaced = marked.map(order.contains) ?? false
    return isPlaced && row.action == .toggle ? "take it out" : row.words
  }

  /// Gives the marked suggestion the next place, or takes its place away.
  private mutating func toggle() -> SeatMove {
    guard let marked else { return .stay }
    if let place = order.firstIndex(of: marked) {
      order.remove(at: place)
    } else {
      order.append(marked)
    }
    return .edited
  }

  private mutating func move(to place: Int) -> SeatMove {
    guard let marked else { return .stay }
    let others = order.filter { $0 != marked }
    guard place <= others.count + 1 else {
      return .refuse("Fill place \(CleanText("\(others.count + 1)")) first.")
    }
    order = others
    order.insert(marked, at: place - 1)
    return .edited
  }

  private var ballot: BallotPage {
    BallotPage(
      turn: turn, rules: rules,
      title: rules.isRunOff
        ? "Run-off: put them in order, best first" : "Put them in order, best first",
      state: StyledText("\(order.count) of \(candidates.count) placed.", .accent)
        + StyledText("  A number puts the marked line at that place.", .secondary))
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let marked = cursor.selection(count: candidates.count)
    let texts = candidates.texts(rules)
    return ballot.page(
      candidates.enumerated().map { index, candidate in
        let place = order.firstIndex(of: candidate.id).map { $0 + 1 }
        return .init(
          text: texts[index], sign: place.map { "\($0)." } ?? "–",
          said: place.map { "Place \($0)" } ?? "", isMarked: index == marked)
      }, room)
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    ballot.draw(list, in: room, on: &frame)
  }

  private var list: ListView {
    ListView(
      candidates.lines(rules), selected: cursor.selection(count: candidates.count),
      markers: candidates.map { candidate in
        order.firstIndex(of: candidate.id).map { StyledText("\($0 + 1).", .accent) }
          ?? StyledText("–", .secondary)
      }, wraps: true)
  }
}

extension CleanText {
  fileprivate static let noPlace: CleanText = "Place one line at least, or press F4 to abstain."
}
