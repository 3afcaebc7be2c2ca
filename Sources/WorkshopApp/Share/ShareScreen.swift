import PlainText
import TerminalUI
import WorkshopModel

/// Who gets the goals: the list, the files for them, and what is different since they were shared.
enum ShareScreen: ListAndPaneScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case propose, add, edit, inform, drop, files, changes
  }

  struct State: Sendable {
    var cursor = ItemCursor<AudienceID>()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "s", "add proposed", .propose,
        help: "Add those who are proposed: everyone, the units, the owners of key results.",
        hint: .first, weight: .deliberate,
        whyNot: { state in
          rejection(
            of: .audiencesProposed(wordings: state.workshop.proposedAudiences), state)
        }),
      .init(
        "f", "files", .files, help: "Write the files that are shared: all formats, and pages.",
        hint: .first),
      .init(
        "a", "add", .add, help: "Add somebody who gets the goals.",
        whyNot: { rejection(of: .audienceAdded(wording: AudienceWording(name: "\u{2026}")), $0) }),
      .init(
        ["e", "Enter"], "edit", .edit,
        help: "Say how and when the marked ones get them, and by whom.",
        whyNot: { audience($0) == nil ? nobody : nil }),
      .init(
        ["d", "Space"], "done", .inform,
        help: "The marked ones have got them; once more, they have not.", weight: .deliberate,
        whyNot: { audience($0) == nil ? nobody : nil }),
      .init(
        "x", "drop", .drop, help: "Drop the marked ones from the list.", weight: .deliberate,
        whyNot: { audience($0) == nil ? nobody : nil }),
      .init(
        "v", "what changed", .changes,
        help: "All that is different about the goals since files were written.", hint: .ifRoom,
        whyNot: { state in
          guard state.workshop.sharing.handouts.isEmpty else { return nil }
          return "No files were written yet: f writes them."
        }),
    ], and: ListMove.rows(Action.move, letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): self.move(move, &state)
    case .propose:
      let proposed = state.workshop.proposedAudiences
      let words: CleanText =
        "\(proposed.count) added. e says how and when, x drops one, u undoes it"
      return [.record(.audiencesProposed(wordings: proposed), then: .say(words))]
    case .add: state.open(Form(.addAudience(AddAudienceForm()), state))
    case .files: state.openHandout()
    case .changes: state.open(PagesDialog("Since they were shared", changeLines(state)))
    case .edit, .inform, .drop:
      guard let marked = audience(state) else { return [] }
      keepMark(&state)
      return perform(action, marked, &state)
    }
    return []
  }

  private static func perform(
    _ action: Action, _ audience: Audience, _ state: inout AppState
  ) -> [Effect] {
    let name = audience.wording.name
    switch action {
    case .edit:
      state.open(Form(.changeAudience(ChangeAudienceForm(audience: audience.id)), state))
    case .inform:
      let words: CleanText =
        audience.isInformed ? "\(name): open again" : "\(name): done. u undoes it"
      return [
        .record(
          .audienceInformed(audience: audience.id, informed: !audience.isInformed),
          then: .say(words))
      ]
    case .drop:
      return [
        .record(.audienceRemoved(audience: audience.id), then: .say("\(name) dropped. u undoes it"))
      ]
    default: break
    }
    return []
  }

  static func audience(_ state: AppState) -> Audience? {
    markedItem(state).flatMap(state.workshop.sharing.audience)
  }

  private static let nobody: CleanText = "Mark somebody first: s adds those proposed, a adds one."

  private static func rejection(of event: Event, _ state: AppState) -> CleanText? {
    state.workshop.rejection(of: event)?.reason
  }

  private static func changeLines(_ state: AppState) -> [StyledText] {
    let kept = state.sharing
    guard let changes = kept.changes, !changes.isEmpty else {
      return [StyledText(kept.changeWords, .body)]
    }
    return changes.sets.flatMap { set in
      [StyledText(set.title, .heading)]
        + set.changes.map {
          StyledText("\($0.kind.title): ", .accent) + StyledText($0.words, .body)
        } + [StyledText("")]
    }
  }
}
