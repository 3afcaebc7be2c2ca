import PlainText
import TerminalUI
import WorkshopModel

/// The champions of the units, each with the ladder: trained, co-led, led, trains others.
enum ChampionsScreen: EmbedTabScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case step, add, unit, remove, next, before
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "Enter", "step", .step,
        help: "A step of the marked champion: which, on which day, in which session.",
        hint: .first, whyNot: needsChampion),
      .init(
        "a", "add a champion", .add, help: "Name somebody of the roster champion of a unit.",
        hint: .first,
        whyNot: { state in
          state.workshop.people.isEmpty ? "Nobody is on the roster: P adds people." : nil
        }),
      .init(
        "e", "unit", .unit, help: "Say of which unit the marked person is the champion.",
        hint: .ifRoom, whyNot: needsChampion),
      .init(
        ["x", "Delete"], "remove", .remove,
        help: "The marked person is no champion any more; u brings the ladder back.",
        hint: .ifRoom, weight: .deliberate, whyNot: needsChampion),
    ] + EmbedTab.rows(Action.next, .before),
    and: ListMove.rows(Action.move, item: "champion", letters: true))

  private static let needsChampion: @Sendable (AppState) -> CleanText? = { state in
    marked(state) == nil ? "There is no champion yet: a names one." : nil
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    keepMark(&state)
    switch action {
    case .move(let move): self.move(move, &state)
    case .step:
      marked(state).map {
        state.open(Form(.takeStep(TakeStepForm(champion: $0.id)), state))
      }
    case .add: state.open(Form(.nameChampion(NameChampionForm()), state))
    case .unit:
      marked(state).map {
        state.open(Form(.assignChampion(AssignChampionForm(champion: $0.id)), state))
      }
    case .remove:
      guard let champion = marked(state) else { return [] }
      return [
        .record(
          .championRemoved(champion: champion.id), then: .say("No champion any more. u undoes it"))
      ]
    case .next: turn(by: 1, &state)
    case .before: turn(by: -1, &state)
    }
    return []
  }

  static func marked(_ state: AppState) -> Champion? {
    markedItem(state).flatMap { id in state.workshop.embedding.champions.first { $0.id == id } }
  }

  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<ChampionID>> { \.embed.champions }

  static func roomSubjects(of item: ChampionID) -> [RoomSubject] {
    [.champion(id: item), .champions]
  }

  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    markedItem(state).map { roomSubjects(of: $0) } ?? [.champions]
  }

  static func items(_ state: AppState) -> [ChampionID?] {
    state.workshop.embedding.champions.map(\.id)
  }

  static func nothing(_ state: AppState) -> [StyledText] {
    [
      StyledText("No champion is named yet. ", .body) + StyledText("a", .key)
        + StyledText(" names one.", .body),
      StyledText(
        "A champion carries OKRs in a unit: trained first, then leads a session together with the coach, then alone, and at last trains others.",
        .secondary),
    ] + facts(state)
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let workshop = state.workshop
    let champions = workshop.embedding.champions
    let titles = champions.map { workshop.title(of: $0) }
    let widest = min(30, titles.map(\.columns).max() ?? 0)
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: champions.map {
        $0.highest == nil ? StyledText("?", .secondary) : StyledText("✓", .good)
      },
      lines: { width in
        zip(champions, titles).map { champion, title in
          ladder(champion)
            .wrapped(
              behind: StyledText(title, .body).truncated(to: widest).padded(to: widest + 2),
              to: width)
        }
      })
  }

  /// The four steps, those taken with a sign.
  private static func ladder(_ champion: Champion) -> StyledText {
    ChampionStep.allCases.enumerated().reduce(StyledText("")) { text, place in
      let (index, step) = place
      let gap = StyledText(index == 0 ? "" : " · ", .secondary)
      return text + gap
        + (champion.steps[step] == nil
          ? StyledText(step.words, .secondary) : StyledText("✓ \(step.words)", .good))
    }
  }

  static func pane(_ state: AppState) -> [StyledText] {
    guard let champion = marked(state) else { return [] }
    let workshop = state.workshop
    let steps = ChampionStep.allCases.compactMap { workshop.words(for: $0, of: champion) }
    let next: CleanText =
      champion.next.map { "Next: \($0.words)." } ?? "At the top of the ladder."
    return [
      StyledText(workshop.title(of: champion), .heading),
      steps.isEmpty
        ? StyledText("No step yet. ", .secondary) + StyledText("Enter", .key)
          + StyledText(" takes the first.", .secondary)
        : StyledText("\(CleanText.inOneBreath(steps).capitalisedFirst). \(next)", .body),
    ] + facts(state)
  }

  /// What the data says of champions and of cycles without the coach.
  private static func facts(_ state: AppState) -> [StyledText] {
    let kept = KeptReadiness.of(state)
    return [
      StyledText("\(kept.evidence(for: .championEach).words.capitalisedFirst).", .secondary),
      StyledText(
        "\(kept.leads.words.capitalisedFirst).",
        kept.leads.isSelfSustaining ? .good : .secondary),
    ]
  }
}
