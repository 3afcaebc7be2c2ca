import PlainText
import TerminalUI
import WorkshopModel

/// Suggestions laid together in named groups before the vote. Nothing is merged and nothing is decided
/// by it; until the first group is made nothing of it shows anywhere.
struct GroupsDialog: Dialog {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case mark, lay, make, rename, takeOut, dissolve, vote, close
  }

  static let title: CleanText = "Groups of suggestions"

  private var cursor = ListCursor()
  /// In the order they were marked.
  private var marks: [SuggestionID] = []

  init(_ state: AppState) {}

  static let keys = KeyTable<Action, DialogContext<GroupsDialog>>(
    [
      .init(
        ["m", "Space"], "mark", .mark,
        help: "Mark a suggestion to be laid somewhere.",
        hint: .first,
        whyNot: { $0.row?.suggestion == nil ? "Only a suggestion is marked." : nil }),
      .init(
        "a", "new group", .make,
        help: "Make a group of the marked suggestions.",
        hint: .first,
        whyNot: { $0.refusal(of: .groupNamed(name: "·", suggestions: [], set: $0.label)) }),
      .init(
        "Enter", "lay here", .lay,
        help: "Lay the marked suggestions into the group that the cursor is in.", hint: .first,
        weight: .once, whyNot: \.cannotLay),
      .init(
        "-", "take out", .takeOut,
        help: "Take the marked suggestions, or the one at the cursor, out of their group.",
        whyNot: {
          $0.chosen.isEmpty
            ? "Mark a suggestion first, with m."
            : $0.refusal(of: .suggestionsGrouped(suggestions: $0.chosen, group: nil))
        }),
      .init(
        "e", "rename", .rename, help: "Change the name of the group that the cursor is in.",
        whyNot: \.needsGroup),
      .init(
        "x", "dissolve", .dissolve, help: "Dissolve the group; its suggestions stay on the table.",
        weight: .deliberate, whyNot: \.needsGroup),
      .init(
        "v", "vote on groups", .vote,
        help: "Open a vote on the groups. It is advice: it orders them, and decides nothing.",
        weight: .deliberate, whyNot: { ShortlistScreen.Refusals.vote(on: .groups, $0.state) }),
    ], and: ListMove.rows(Action.move, letters: true, next: "next line"),
    then: [.init(["Esc", "q", "l"], "close", .close, help: "Back to the suggestions.")])

  /// The row that opens it on the shortlist.
  static func key<Action: Sendable>(_ action: Action) -> KeyBinding<Action, AppState> {
    .init(
      "l", "lay in groups", action,
      help: "Lay suggestions into named groups, and vote on these first. Nothing is merged.",
      hint: .hidden,
      whyNot: ShortlistScreen.Refusals.needsRow)
  }

  /// What is marked and still on the table.
  fileprivate func marked(_ state: AppState) -> [SuggestionID] {
    marks.filter { id in state.workshop.currentSet.standingSuggestions.contains { $0.id == id } }
  }

  fileprivate func row(_ state: AppState) -> GroupRow? {
    let rows = GroupRow.all(state.workshop.currentSet)
    var place = cursor
    place.clamp(count: rows.count)
    return place.selection(count: rows.count).map { rows[$0] }
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let context = DialogContext(dialog: self, state: state)
    let row = row(state)
    switch action {
    case .move(let move):
      let inner = box(state).inner(in: Desk.dialogArea(state))
      list(state).index(after: move, in: inner).map {
        cursor.select($0, count: GroupRow.all(state.workshop.currentSet).count)
      }
    case .mark:
      guard let id = row?.suggestion else { break }
      if let place = marks.firstIndex(of: id) { marks.remove(at: place) } else { marks.append(id) }
    case .make:
      let form = NameGroupForm(members: marked(state), renames: nil)
      marks = []
      state.open(Form(.nameGroup(form), state))
    case .rename:
      guard let group = row?.group else { break }
      state.open(Form(.nameGroup(NameGroupForm(members: [], renames: group)), state))
    case .lay:
      let laid = context.marked
      marks = []
      return .stay([
        .record(
          .suggestionsGrouped(suggestions: laid, group: row?.group),
          then: .say("\(laid.count) laid there."))
      ])
    case .takeOut:
      let taken = context.chosen
      marks = []
      return .stay([
        .record(
          .suggestionsGrouped(suggestions: taken, group: nil),
          then: .say("\(taken.count) taken out of the group."))
      ])
    case .dissolve:
      guard let group = row?.group else { break }
      return .stay([
        .record(
          .groupDissolved(group: group),
          then: .say("The group is dissolved, its suggestions stay. u undoes it"))
      ])
    case .vote:
      state.open(Form(.openVote(OpenVoteForm(on: .groups)), state))
      return .close()
    case .close: return .close()
    }
    return .stay()
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    guard event.action == .press,
      let item = list(state).item(at: event.position, in: box(state).inner(in: area))
    else { return .stay() }
    cursor.select(item, count: GroupRow.all(state.workshop.currentSet).count)
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    list(state).draw(in: box(state).draw(in: area, on: &frame), on: &frame)
  }

  private static let width = 76

  private func list(_ state: AppState) -> ListView {
    let set = state.workshop.currentSet
    let rows = GroupRow.all(set)
    var place = cursor
    place.clamp(count: rows.count)
    return ListView(
      rows.map { $0.line(set, marks: marks) }, selected: place.selection(count: rows.count),
      wraps: true, things: rows.map { $0.suggestion == nil ? 0 : 1 })
  }

  private func box(_ state: AppState) -> DialogBox {
    let rows = list(state).height(columns: min(Self.width, state.size.width - 4))
    return DialogBox(Self.title, content: Size(width: Self.width, height: max(6, rows)))
  }
}

extension DialogContext<GroupsDialog> {
  fileprivate var row: GroupRow? { dialog.row(state) }
  fileprivate var label: SetID? { state.workshop.currentSet.label }
  fileprivate var marked: [SuggestionID] { dialog.marked(state) }

  /// The marked, or without any the one at the cursor.
  fileprivate var chosen: [SuggestionID] {
    marked.isEmpty ? [row?.suggestion].compactMap(\.self) : marked
  }

  fileprivate var needsGroup: CleanText? {
    guard let group = row?.group else { return "Move to a group first." }
    return refusal(of: .groupDissolved(group: group))
  }

  fileprivate var cannotLay: CleanText? {
    guard !marked.isEmpty else {
      return "Mark suggestions with m first; then Enter lays them into a group."
    }
    guard let group = row?.group else {
      return "Move to a group: Enter lays the marked there. a makes a new one of them."
    }
    return refusal(of: .suggestionsGrouped(suggestions: marked, group: group))
  }

  fileprivate func refusal(of event: Event) -> CleanText? {
    state.workshop.rejection(of: event)?.reason
  }
}
