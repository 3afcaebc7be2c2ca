import PlainText
import TerminalUI
import WorkshopModel

/// From many suggestions to at most three: the table, the vote, the result, the decision. What it
/// shows follows the stage the shortlist is in.
enum ShortlistScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case mark, merge, split, reword, park, spotlight, wordings, duplicates, groups
    case add, takeOver, byHand, decide, oneByOne
    case round(RoundAction)
  }

  struct State: Sendable {
    var cursor = ListCursor()
    /// Suggestions marked for merging, in the order they were marked.
    var marks: [SuggestionID] = []
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    switch state.workshop.currentSet.shortlistStage {
    case .nothingCollected, .readyToReveal, .voting, .counting:
      StagePicture(state).draw(in: area, on: &frame)
    case .reviewing, .settled, .tied, .inconclusive:
      ShortlistListing(state, in: area).draw(on: &frame)
    case .decided(let shortlist):
      DecidedPicture(shortlist, state.workshop).draw(in: area, on: &frame)
    }
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    let count = ShortlistRow.all(state.workshop.currentSet).count
    state.screens.shortlist.cursor.clamp(count: count)
    switch action {
    case .move(let move):
      ShortlistListing(state, in: Desk.screenArea(state)).index(after: move).map {
        state.screens.shortlist.cursor.select($0, count: count)
      }
    case .mark: toggleMark(&state)
    case .merge: return merge(&state)
    case .split, .park, .reword, .wordings: return change(action, &state)
    case .spotlight:
      state.open(SpotlightDialog(state))
      return RoomControl.spotlight(state.shortlistRow?.suggestion.id, state)
    case .duplicates:
      guard let dialog = DuplicatesDialog(state) else {
        state.say("No two suggestions look alike.")
        return []
      }
      state.open(dialog)
    case .groups: state.open(GroupsDialog(state))
    case .add: state.open(Form(.addSuggestion(AddSuggestionForm()), state))
    case .takeOver: state.open(TakeOverDialog())
    case .byHand: state.open(PickDialog(.hand, state))
    case .oneByOne: return Balloting.oneByOne(&state)
    case .decide: return Balloting.decide(&state)
    case .round(let action): return RoundDesk.vote.perform(action, &state)
    }
    return []
  }

  /// Before the reveal and while people vote no suggestion is marked.
  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    guard state.isShortlistTable, let row = state.shortlistRow else { return [] }
    return [.suggestion(id: row.suggestion.id)]
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    guard state.isShortlistTable else { return [] }
    let count = ShortlistRow.all(state.workshop.currentSet).count
    switch event.action {
    case .scrollUp: state.screens.shortlist.cursor.move(by: -1, count: count)
    case .scrollDown: state.screens.shortlist.cursor.move(by: 1, count: count)
    case .press:
      guard let item = ShortlistListing(state, in: area).item(at: event.position) else { return [] }
      let again = state.screens.shortlist.cursor.index == item
      state.screens.shortlist.cursor.select(item, count: count)
      if again { return perform(.spotlight, &state) }
    default: break
    }
    return []
  }

  private static func toggleMark(_ state: inout AppState) {
    guard let id = state.shortlistRow?.suggestion.id else { return }
    var marks = state.shortlistMarks
    if let place = marks.firstIndex(of: id) { marks.remove(at: place) } else { marks.append(id) }
    state.screens.shortlist.marks = marks
  }

  private static func merge(_ state: inout AppState) -> [Effect] {
    let marks = state.shortlistMarks
    guard let target = marks.first else { return [] }
    let others = Array(marks.dropFirst())
    let left = ShortlistRow.all(state.workshop.currentSet).filter {
      !others.contains($0.suggestion.id)
    }
    let place = left.firstIndex { $0.suggestion.id == target } ?? 0
    state.screens.shortlist.cursor.select(place, count: left.count)
    state.screens.shortlist.marks = []
    return [
      .record(
        .suggestionsMerged(into: target, others: others),
        then: .say("Merged \(marks.count) into one. S splits it again"))
    ]
  }

  /// What is done to the one suggestion under the cursor.
  private static func change(_ action: Action, _ state: inout AppState) -> [Effect] {
    guard let suggestion = state.shortlistRow?.suggestion else { return [] }
    switch action {
    case .split:
      return [.record(.suggestionSplit(suggestion: suggestion.id), then: .say("Split again"))]
    case .park:
      return [
        .record(
          .suggestionParked(suggestion: suggestion.id),
          then: .say("Parked. p shows the parking lot, u undoes it"))
      ]
    case .reword:
      let form = RewordSuggestionForm(suggestion: suggestion.id)
      state.open(Form(.rewordSuggestion(form), state))
    default: state.open(PagesDialog.wordings(of: suggestion, state.workshop))
    }
    return []
  }
}

extension AppState {
  /// Whether the suggestions lie on the table as a list.
  var isShortlistTable: Bool {
    switch workshop.currentSet.shortlistStage {
    case .reviewing, .settled, .tied, .inconclusive: true
    case .nothingCollected, .readyToReveal, .voting, .counting, .decided: false
    }
  }

  /// The line under the cursor of the shortlist screen.
  var shortlistRow: ShortlistRow? {
    let rows = ShortlistRow.all(workshop.currentSet)
    var cursor = screens.shortlist.cursor
    cursor.clamp(count: rows.count)
    return cursor.selection(count: rows.count).map { rows[$0] }
  }

  /// The marked suggestions that are still on the table, in the order they were marked.
  var shortlistMarks: [SuggestionID] {
    let shown = Set(ShortlistRow.all(workshop.currentSet).map(\.suggestion.id))
    return screens.shortlist.marks.filter(shown.contains)
  }
}
