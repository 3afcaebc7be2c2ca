import PlainText
import TerminalUI
import WorkshopModel

/// The four questions for a unit, with what it answered. The room sees the same unit meanwhile.
struct UnitQuestionsDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case answer, need, goals, before, after, close
  }

  static let title: CleanText = "Four questions"
  private var unit: UnitID
  private let set: SetID
  private var cursor = ListCursor()

  init(_ unit: UnitID, _ set: SetID) {
    self.unit = unit
    self.set = set
  }

  static let keys = KeyTable<Action, DialogContext<UnitQuestionsDialog>>(
    [
      .init(
        ["Enter", "e"], "answer", .answer,
        help: "Answer the marked question: by marks, in words, or by a need.", hint: .first),
      .init("a", "add a need", .need, help: "Write down what the unit needs from another one."),
      .init(
        "o", "its goals", .goals,
        help: "The objectives and key results of the unit: write them, say what they serve."),
      .init(
        ["Right", "Tab"], "next unit", .after, help: "The next unit.", hint: .ifRoom),
      .init(
        ["Left", "Shift-Tab"], "unit before", .before, help: "The unit before.", hint: .hidden),
      .init(["Esc", "q"], "close", .close, help: "Back to the matrix."),
    ], and: ListMove.rows(Action.move, item: "question", letters: true))

  private var question: AlignmentQuestion { AlignmentQuestion.allCases[cursor.index] }

  func holdsUp(_ scene: RoomStage.Scene) -> Bool {
    if case .unit = scene { true } else { false }
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .move(let move):
      list(state.workshop).index(after: move, in: inner(state)).map {
        cursor.select($0, count: AlignmentQuestion.allCases.count)
      }
    case .answer: return answer(&state)
    case .need: state.open(UnitPicker(.needTo(set, from: unit), state.workshop))
    case .goals: state.open(UnitGoalsDialog(unit, above: set))
    case .before: return turn(by: -1, &state)
    case .after: return turn(by: 1, &state)
    case .close: return close(&state)
    }
    return .stay()
  }

  /// The matrix goes on with the unit that was talked about.
  private func close(_ state: inout AppState) -> Reply {
    state.screens.align.units.select(unit)
    return .close(RoomControl.end(self, state))
  }

  private mutating func answer(_ state: inout AppState) -> Reply {
    switch question {
    case .move:
      state.say("Mark what it leads with l and what it supports with s.")
      return close(&state)
    case .need: state.open(UnitPicker(.needTo(set, from: unit), state.workshop))
    case .howMuch, .stop:
      state.open(
        Form(
          .answerQuestion(AnswerQuestionForm(set: set, unit: unit, question: question)), state))
    }
    return .stay()
  }

  /// Another unit, here and in the room.
  private mutating func turn(by step: Int, _ state: inout AppState) -> Reply {
    guard let set = state.workshop.set(set) else { return .stay() }
    let units = state.workshop.unitsAligned(with: set).map(\.id)
    guard let place = units.firstIndex(of: unit), units.indices.contains(place + step) else {
      return .stay()
    }
    unit = units[place + step]
    RoomControl.holdUpSoon(.unit(id: unit), &state)
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    if event.action == .press,
      let item = list(state.workshop).item(at: event.position, in: inner(state))
    {
      cursor.select(item, count: AlignmentQuestion.allCases.count)
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    list(state.workshop).draw(in: inner, on: &frame)
  }

  private func list(_ workshop: Workshop) -> ListView {
    let words = UnitContribution(unit, set, in: workshop)
    return ListView(
      AlignmentQuestion.allCases.map { question in
        [StyledText(question.words, .dialogTitle)]
          + (words?.answers(to: question) ?? []).map { StyledText("  \($0)", .dialog) }
      }, selected: cursor.index, wraps: true)
  }

  private func inner(_ state: AppState) -> Rect { box(state).inner(in: Desk.dialogArea(state)) }

  private func box(_ state: AppState) -> DialogBox {
    let rows = list(state.workshop).height(columns: min(68, state.size.width - 4))
    return DialogBox(
      state.workshop.unit(unit)?.name ?? "",
      content: Size(width: 68, height: max(8, min(18, rows + 1))))
  }
}
