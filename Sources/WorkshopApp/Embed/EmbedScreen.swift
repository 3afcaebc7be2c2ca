import PlainText
import TerminalUI
import WorkshopModel

/// Embedding: twelve items that people answer, beside each what the data says.
enum EmbedScreen: EmbedTabScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case answer(ReadinessAnswer)
    case edit, verdict, next, before
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "1", "yes", .answer(.yes), help: "The marked item: yes.", hint: .first,
        weight: .deliberate, whyNot: { whyNot(.yes, $0) }),
      .init(
        "2", "partly", .answer(.partly), help: "The marked item: partly.", hint: .first,
        weight: .deliberate, whyNot: { whyNot(.partly, $0) }),
      .init(
        "3", "no", .answer(.no), help: "The marked item: no.", hint: .first, weight: .deliberate,
        whyNot: { whyNot(.no, $0) }),
      .init(
        ["Enter", "e"], "owner, note", .edit,
        help: "The marked item in full: the answer, who sees to it, a note.", hint: .first),
      .init(
        "v", "verdict", .verdict,
        help: "Write down the verdict: ready, ready with conditions, or not ready; who says so.",
        hint: .first),
    ] + EmbedTab.rows(Action.next, .before),
    and: ListMove.rows(Action.move, item: "item", letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): self.move(move, &state)
    case .answer(let answer): return give(answer, &state)
    case .edit:
      state.open(Form(.answerReadiness(ReadinessForm(item: marked(state))), state))
    case .verdict: state.open(Form(.judgeReadiness(VerdictForm()), state))
    case .next: turn(by: 1, &state)
    case .before: turn(by: -1, &state)
    }
    return []
  }

  static func marked(_ state: AppState) -> ReadinessItem {
    markedItem(state) ?? .strategyInOneLine
  }

  /// The mark goes to the next item that nobody has answered, unless there is something to talk about.
  private static func give(_ answer: ReadinessAnswer, _ state: inout AppState) -> [Effect] {
    let item = marked(state)
    let although = KeptReadiness.of(state).evidence(for: item).contradiction(of: answer)
    let event = event(answer, item, state)
    let words: CleanText
    if let although {
      words =
        "\(item.title): \(answer.words), although \(although). The mark stays on it; u undoes it"
    } else {
      words = "\(item.title): \(answer.words). u undoes it"
      markNext(after: item, &state)
    }
    return [.record(event, then: .say(words))]
  }

  static func markNext(after item: ReadinessItem, _ state: inout AppState) {
    let all = ReadinessItem.allCases
    let place = all.firstIndex(of: item) ?? 0
    let open = Set(state.workshop.embedding.unanswered).subtracting([item])
    let next = (all[(place + 1)...] + all[...place]).first(where: open.contains)
    state.screens.embed.readiness.select(next ?? item)
  }

  /// Owner and note stay as they are.
  private static func event(
    _ answer: ReadinessAnswer, _ item: ReadinessItem, _ state: AppState
  ) -> Event {
    let reply = state.workshop.embedding.replies[item]
    return .readinessAnswered(
      item: item, answer: answer, owner: reply?.owner ?? "", note: reply?.note ?? "",
      overriding: [KeptReadiness.of(state).evidence(for: item).contradiction(of: answer)]
        .compactMap(\.self))
  }

  private static func whyNot(_ answer: ReadinessAnswer, _ state: AppState) -> CleanText? {
    state.workshop.rejection(of: event(answer, marked(state), state))?.reason
  }
}
