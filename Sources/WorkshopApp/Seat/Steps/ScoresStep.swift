import PlainText
import TerminalUI
import WorkshopModel

/// One person answers in numbers, one question at a time: scores the set, or shows a hand for each
/// statement.
struct ScoresStep: SeatStep {
  enum Action: Hashable, Sendable {
    case next, before, lower, higher, leaveOut, pass, back
    case answer(Int)
  }

  let turn: SeatTurn?
  let asked: Questionnaire
  let items: [ScoreItem]
  private(set) var sheet: ScoreSheet
  private(set) var index = 0
  /// Whether a 1 was typed that may become a 10: every other number goes on by itself.
  private var waitsForZero = false

  init(_ turn: SeatTurn, _ asked: Questionnaire, _ kept: SealedEntry?) {
    self.turn = turn
    self.asked = asked
    items = asked.questions.map(\.item)
    sheet = ScoreSheet(kept, among: items)
    index = items.firstIndex { !sheet.isSettled($0) } ?? max(0, items.count - 1)
  }

  static let keys = KeyTable<Action, SeatContext<ScoresStep>>(
    [
      .init(
        ["Enter", "Down"], "next question", .next, hint: .first,
        whyNot: { $0.step.undecided }),
      .init("Left", "lower", .lower, hint: .ifRoom, whyNot: \.step.isLowest),
      .init("Right", "higher", .higher, hint: .ifRoom, whyNot: \.step.isHighest),
      .init(
        "-", "leave out", .leaveOut,
        help: "leave this statement out: no hand of yours is counted for it",
        whyNot: \.step.cannotLeaveOut),
      .init(
        ["Backspace", "Up"], "question before", .before,
        whyNot: { $0.step.index == 0 ? "This is the first question." : nil }),
      .init("F4", "abstain", .pass, help: "abstain from all questions"),
      .init("Esc", "back", .back, hint: .ifRoom),
    ]
      + (0...9).map { number in
        .init(
          KeySpec(["\(number)"]), "answer and go on", .answer(number),
          help: "answer with this number, and go to the next question", hint: .hidden,
          weight: .once)
      })

  let patience = Patience.covers
  var draft: SealedEntry? { sheet.draft }
  var question: Questionnaire.Question? {
    asked.questions.indices.contains(index) ? asked.questions[index] : nil
  }
  var item: ScoreItem? { question?.item }
  var answer: Int? { item.flatMap { sheet[$0] } }
  var isLeftOut: Bool { item.map(sheet.leavesOut) ?? false }

  fileprivate var undecided: CleanText? {
    guard let item, !sheet.isSettled(item) else { return nil }
    return item.mayBeLeftOut
      ? "Choose a number first, or press - to leave this one out." : "Choose a number first."
  }
  fileprivate var cannotLeaveOut: CleanText? {
    guard item?.mayBeLeftOut == true else {
      return "Each question here wants a number. F4 abstains from all of them."
    }
    return isLeftOut ? "This one is left out. Enter goes on." : nil
  }
  fileprivate var isLowest: CleanText? {
    answer == item?.scale.lowerBound ? "This is the lowest." : nil
  }
  fileprivate var isHighest: CleanText? {
    answer == item?.scale.upperBound ? "This is the highest." : nil
  }

  func words(of row: KeyBinding<Action, SeatContext<ScoresStep>>) -> CleanText? {
    row.action == .pass && item?.mayBeLeftOut == true ? "abstain from all" : row.words
  }

  /// What was answered and still stands is kept.
  func asking(_ asked: Questionnaire) -> (any SeatStep)? {
    guard let turn, asked != self.asked else { return nil }
    return ScoresStep(turn, asked, draft)
  }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    let waited = waitsForZero
    waitsForZero = false
    switch action {
    case .next: return next()
    case .before:
      // Takes back the 1 before it leaves its question.
      if !waited { index = max(0, index - 1) }
      return .stay
    case .lower: return turn(by: -1)
    case .higher: return turn(by: 1)
    case .answer(0) where waited: return answer(10)
    case .answer(let number):
      // A 1 that became no 10 stands, and this one answers the next question.
      if waited {
        guard index + 1 < items.count else {
          waitsForZero = true
          return .refuse("The 1 stands: a 0 makes it 10, Enter goes on.")
        }
        index += 1
      }
      return answer(number)
    case .leaveOut:
      guard let item else { return .stay }
      sheet.leaveOut(item)
      return goOn()
    case .pass: return .go(ReviewStep(entry: nil, back: self))
    case .back: return .go(NamesStep())
    }
  }

  /// A held key answers one question.
  mutating func untimely(_ key: KeyPress, _ words: CleanText?, _ room: SeatRoom) -> SeatMove {
    .refuse(words ?? "Too soon after the last key: press it again.")
  }

  private mutating func answer(_ number: Int) -> SeatMove {
    let move = set(number)
    guard case .edited = move else { return move }
    guard number != 1 || item?.scale.contains(10) != true else {
      waitsForZero = true
      return .edited
    }
    return goOn()
  }

  /// From a question that was just answered.
  private mutating func goOn() -> SeatMove {
    guard case .go(let review) = next() else { return .edited }
    return .writeOn(review)
  }

  private mutating func next() -> SeatMove {
    if index + 1 < items.count {
      index += 1
      return .stay
    }
    if let open = items.firstIndex(where: { !sheet.isSettled($0) }) {
      index = open
      return .say(Message("This one is not answered yet."))
    }
    // Who leaves out every one abstains.
    return items.isEmpty ? .stay : .go(ReviewStep(entry: sheet.entry, back: self))
  }

  /// The first step from an open question goes to the middle of its scale.
  private mutating func turn(by step: Int) -> SeatMove {
    guard let item else { return .stay }
    let middle = (item.scale.lowerBound + item.scale.upperBound) / 2
    return set(answer.map { $0 + step } ?? middle)
  }

  private mutating func set(_ number: Int) -> SeatMove {
    guard let item else { return .stay }
    guard item.scale.contains(number) else {
      return .refuse("Choose \(item.scale.lowerBound) to \(item.scale.upperBound).")
    }
    sheet[item] = number
    return .edited
  }
}
