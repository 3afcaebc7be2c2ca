import PlainText
import TerminalUI
import WorkshopModel

/// What units need from each other, with the answers.
struct NeedsDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case answer, add, reword, drop, close
  }

  static let title: CleanText = "Needs"
  /// The set whose needs show; nil for those of all sets.
  private let set: SetID?
  private var cursor = ItemCursor<NeedID>()

  init(_ set: SetID?) { self.set = set }

  static let keys = KeyTable<Action, DialogContext<NeedsDialog>>(
    [
      .init(
        ["Enter", "y"], "answer", .answer,
        help: "Write down what the asked unit says: yes, no, until when.", hint: .first,
        whyNot: { $0.whyNone }),
      .init(
        "a", "add", .add, help: "Write down a need: who needs it, from whom, what.",
        whyNot: {
          $0.dialog.set == nil
            ? "Needs are added in the phase Alignment, or with a set marked on the board." : nil
        }),
      .init("e", "reword", .reword, help: "Reword the marked need.", whyNot: { $0.whyNone }),
      .init(
        ["d", "Delete"], "drop", .drop, help: "Drop the marked need; u brings it back.",
        weight: .deliberate, whyNot: { $0.whyNone }),
      .init(["Esc", "q", "v"], "close", .close, help: "Back."),
    ], and: ListMove.rows(Action.move, item: "need", letters: true))

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let needs = needs(state.workshop)
    let ids = needs.map(\.id)
    // The row is noted at every step, so that the mark stays near when its need goes.
    cursor.move(by: 0, in: ids)
    let marked = cursor.index(in: ids).map { needs[$0] }
    switch action {
    case .move(let move):
      list(state.workshop).index(after: move, in: inner(state)).map { cursor.select($0, in: ids) }
    case .answer: if let marked { state.open(MenuDialog.answer(marked, state.workshop)) }
    case .add: if let set { state.open(UnitPicker(.needFrom(set), state.workshop)) }
    case .reword:
      if let marked { state.open(Form(.rewordNeed(RewordNeedForm(need: marked.id)), state)) }
    case .drop:
      guard let marked else { break }
      return .stay([.record(.needDropped(need: marked.id), then: .say("Dropped. u undoes it"))])
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    if event.action == .press,
      let item = list(state.workshop).item(at: event.position, in: inner(state))
    {
      cursor.select(item, in: needs(state.workshop).map(\.id))
    }
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = box(state).draw(in: area, on: &frame)
    guard !needs(state.workshop).isEmpty else {
      let words: CleanText =
        set == nil ? "No unit needs anything." : "No need is written down. a adds one."
      StyledText(words, .dialog).draw(in: inner, on: &frame)
      return
    }
    list(state.workshop).draw(in: inner, on: &frame)
  }

  fileprivate func needs(_ workshop: Workshop) -> [Need] {
    workshop.sets.filter { set == nil || $0.id == set }.flatMap(\.alignment.needs)
  }

  private func list(_ workshop: Workshop) -> ListView {
    let needs = needs(workshop)
    return ListView(
      needs.map { need in
        [
          StyledText("\(workshop.parties(of: need)): ", .dialogSecondary)
            + StyledText(need.text, .dialog),
          StyledText("\(need.answer.sign) \(need.answer.words)", need.answer.role),
        ]
      }, selected: cursor.index(in: needs.map(\.id)), wraps: true)
  }

  private func inner(_ state: AppState) -> Rect { box(state).inner(in: Desk.dialogArea(state)) }

  private func box(_ state: AppState) -> DialogBox {
    let needs = needs(state.workshop)
    let open = needs.count { $0.answer == .open }
    let rows = list(state.workshop).height(columns: min(68, state.size.width - 4))
    return DialogBox(
      "Needs: \(open) of \(needs.count) open",
      content: Size(width: 68, height: max(3, min(18, rows + 1))))
  }
}

extension NeedAnswer {
  fileprivate var sign: CleanText {
    switch self {
    case .open: "?"
    case .yes, .until: "✓"
    case .no: "✗"
    }
  }

  fileprivate var role: Role {
    switch self {
    case .open: .caution
    case .yes, .until: .good
    case .no: .bad
    }
  }
}

extension DialogContext<NeedsDialog> {
  fileprivate var whyNone: CleanText? {
    dialog.needs(state.workshop).isEmpty ? "No need is written down." : nil
  }
}

extension MenuDialog {
  /// What a unit can say to a need.
  fileprivate static func answer(_ need: Need, _ workshop: Workshop) -> MenuDialog {
    func item(_ key: Character, _ answer: NeedAnswer, _ words: CleanText, _ detail: CleanText)
      -> Item
    {
      let event = Event.needAnswered(need: need.id, answer: answer)
      return Item(
        key: key, words: words, detail: detail, whyNot: workshop.rejection(of: event)?.reason,
        outcome: .effects([.record(event, then: .say("The need is answered: \(answer.words)"))]))
    }
    return MenuDialog(
      "What does \(workshop.unit(need.to)?.name ?? "the unit") say?", intro: [need.text],
      items: [
        item("y", .yes, "Yes", "it can count on that"),
        Item(
          key: "u", words: "Yes, until a day", detail: "asks for the day",
          outcome: .form(.promiseNeed(PromiseNeedForm(need: need.id)))),
        item("n", .no, "No", "the unit must do without, or the goal changes"),
        item("o", .open, "Open", "it is not answered yet"),
      ])
  }
}
