import PlainText
import TerminalUI
import WorkshopModel

/// The champions of the units, each with the ladder: trained, co-led, led, trains others.
enum ChampionsScreen: ActivityScreen {
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
    let ids = state.workshop.embedding.champions.map(\.id)
    // The row is noted at every step, so that the mark stays near when its champion goes.
    state.screens.embed.champions.move(by: 0, in: ids)
    switch action {
    case .move(let move):
      let parts = parts(state, in: EmbedTab.below(Desk.screenArea(state)))
      parts.list.index(after: move, in: parts.listArea).map {
        state.screens.embed.champions.select($0, in: ids)
      }
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
    case .next: state.screens.embed.tab = state.screens.embed.tab.after(by: 1)
    case .before: state.screens.embed.tab = state.screens.embed.tab.after(by: -1)
    }
    return []
  }

  static func marked(_ state: AppState) -> Champion? {
    let all = state.workshop.embedding.champions
    return state.screens.embed.champions.index(in: all.map(\.id)).map { all[$0] }
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let below = EmbedTab.drawTabs(state, in: area, on: &frame)
    guard marked(state) != nil else {
      let text = [
        StyledText("No champion is named yet. ", .body) + StyledText("a", .key)
          + StyledText(" names one.", .body),
        StyledText(
          "A champion carries OKRs in a unit: trained first, then leads a session together with the coach, then alone, and at last trains others.",
          .secondary),
      ]
      (text + facts(state)).wrapped(to: below.width).draw(in: below, on: &frame)
      return
    }
    let parts = parts(state, in: below)
    parts.list.draw(in: parts.listArea, on: &frame)
    pane(state).wrapped(to: parts.paneArea.width)
      .draw(in: parts.paneArea.inset(y: parts.paneArea.height > 6 ? 1 : 0), on: &frame)
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    let ids = state.workshop.embedding.champions.map(\.id)
    switch event.action {
    case .scrollUp: state.screens.embed.champions.move(by: -1, in: ids)
    case .scrollDown: state.screens.embed.champions.move(by: 1, in: ids)
    case .press:
      if let tab = EmbedTab.tab(at: event.position, in: area, state) {
        state.screens.embed.tab = tab
        return []
      }
      let parts = parts(state, in: EmbedTab.below(area))
      guard let item = parts.list.item(at: event.position, in: parts.listArea) else { return [] }
      let again = state.screens.embed.champions.index(in: ids) == item
      state.screens.embed.champions.select(item, in: ids)
      if again { return handle(KeyPress(.enter), &state) ?? [] }
    case .release, .drag: break
    }
    return []
  }

  static func cutsLines(_ state: AppState, in area: Rect) -> Bool {
    parts(state, in: EmbedTab.below(DeskLayout.belowHeading(state, in: area))).cutsLines
  }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let workshop = state.workshop
    let champions = workshop.embedding.champions
    let titles = champions.map { workshop.title(of: $0) }
    let widest = min(30, titles.map(\.columns).max() ?? 0)
    return ListAndPane(
      in: area, selected: state.screens.embed.champions.index(in: champions.map(\.id)),
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

  private static func pane(_ state: AppState) -> [StyledText] {
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
