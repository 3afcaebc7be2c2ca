import PlainText
import TerminalUI
import WorkshopModel

/// One person gives dots to suggestions.
struct DotsStep: SeatStep {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case giveOrFinish, give, take, done, pass, back
  }

  let turn: SeatTurn?
  let rules: VoteRules
  let candidates: [SeatView.Candidate]
  private(set) var dots: [SuggestionID: Int] = [:]
  private(set) var cursor = ListCursor()

  init(
    _ turn: SeatTurn, _ rules: VoteRules, _ candidates: [SeatView.Candidate], _ kept: SealedEntry?
  ) {
    self.turn = turn
    self.rules = rules
    self.candidates = candidates
    if case .dots(let counts)? = kept {
      dots = counts.filter { dot in candidates.contains { $0.id == dot.key } }
    }
  }

  static let keys = KeyTable<Action, SeatContext<DotsStep>>(
    [
      .init(
        "Enter", "give a dot, or go on", .giveOrFinish, help: "give a dot; done when none is left",
        hint: .hidden),
      .init(["Space", "+"], "give a dot", .give, hint: .first, whyNot: \.step.cannotGive),
      .init(
        ["-", "Backspace"], "take it back", .take,
        whyNot: { $0.step.marked == 0 ? "There is no dot of yours here." : nil }),
      .init(
        ["d", "D"], "done", .done, hint: .first, whyNot: { $0.step.used == 0 ? .noDots : nil }),
    ],
    and: ListMove.rows(
      Action.move, letters: true, next: "next line", before: "line before"),
    then: [
      .init("F4", "abstain", .pass),
      .init("Esc", "back", .back, hint: .ifRoom),
    ])

  let patience = Patience.covers
  var draft: SealedEntry? { dots.isEmpty ? nil : .dots(counts: dots) }
  var used: Int { dots.values.reduce(0, +) }
  var left: Int { rules.votesEach - used }

  /// Dots on the marked suggestion.
  fileprivate var marked: Int {
    candidates.indices.contains(cursor.index) ? dots[candidates[cursor.index].id] ?? 0 : 0
  }

  /// Without stacking, giving a second time takes the dot back, so that it is never refused.
  fileprivate var cannotGive: CleanText? {
    if givingTakes { return nil }
    guard left <= 0 else { return nil }
    return
      "\(allGiven) Take \(rules.votesEach == 1 ? "it" : "one") back first, with - or Backspace."
  }

  private var allGiven: CleanText {
    rules.votesEach == 1 ? "Your dot is given." : "All your dots are given."
  }

  /// Whether giving takes back what is there.
  private var givingTakes: Bool { !rules.stacking && marked > 0 }

  func words(of row: KeyBinding<Action, SeatContext<DotsStep>>) -> CleanText? {
    switch row.action {
    case .give where givingTakes: "take it back"
    case .take where givingTakes: nil
    default: row.words
    }
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .move(let move):
      list.index(after: move, in: BallotPage.listArea(room)).map {
        cursor.select($0, count: candidates.count)
      }
    case .giveOrFinish:
      return left > 0 && !givingTakes
        ? add(1) : .go(ReviewStep(entry: .dots(counts: dots), back: self))
    case .give: return add(givingTakes ? -1 : 1)
    case .take: return add(-1)
    case .done: return .go(ReviewStep(entry: .dots(counts: dots), back: self))
    case .pass: return .go(ReviewStep(entry: nil, back: self))
    case .back: return .go(NamesStep())
    }
    return .stay
  }

  mutating func press(at point: Point, _ room: SeatRoom) -> SeatMove {
    guard let item = list.item(at: point, in: BallotPage.listArea(room)) else { return .stay }
    let again = cursor.index == item
    cursor.select(item, count: candidates.count)
    guard again else { return .stay }
    return cannotGive.map { .refuse($0) } ?? perform(.give, room)
  }

  private mutating func add(_ step: Int) -> SeatMove {
    guard candidates.indices.contains(cursor.index) else { return .stay }
    let count = marked + step
    dots[candidates[cursor.index].id] = count > 0 ? count : nil
    return .edited
  }

  private var ballot: BallotPage {
    BallotPage(
      turn: turn, rules: rules,
      title: rules.isRunOff ? "Run-off: give your dots" : "Give your dots",
      state: StyledText(standing, .accent) + StyledText(stackingWords, .secondary))
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let marked = cursor.selection(count: candidates.count)
    let texts = candidates.texts(rules)
    return ballot.page(
      candidates.enumerated().map { index, candidate in
        let count = dots[candidate.id] ?? 0
        return .init(
          text: texts[index], sign: signs[index].plain,
          said: count == 0 ? "" : "\(count) \(count == 1 ? "dot" : "dots") of yours",
          isMarked: index == marked)
      }, room)
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    ballot.draw(list, in: room, on: &frame)
  }

  private var standing: CleanText {
    if left == 0 { return "\(allGiven) Press d." }
    return rules.votesEach == 1
      ? "You have one dot." : "You have \(rules.votesEach) dots, \(left) left."
  }

  private var stackingWords: CleanText {
    guard rules.votesEach > 1, left > 0 else { return "" }
    return rules.stacking ? "  Several may go on one line." : "  At most one on each line."
  }

  private var list: ListView {
    ListView(
      candidates.lines(rules), selected: cursor.selection(count: candidates.count),
      markers: signs, wraps: true)
  }

  /// The dots of each candidate.
  private var signs: [StyledText] {
    let width = rules.stacking ? rules.votesEach : 1
    return candidates.map { candidate in
      let count = dots[candidate.id] ?? 0
      let filled = String(repeating: "●", count: count)
      let empty = String(repeating: "○", count: max(0, width - count))
      return StyledText(CleanText(filled), .accent) + StyledText(CleanText(empty), .secondary)
    }
  }
}

extension CleanText {
  fileprivate static let noDots: CleanText = "Give one dot at least, or press F4 to abstain."
}
