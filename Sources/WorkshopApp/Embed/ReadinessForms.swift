import PlainText
import TerminalUI
import WorkshopModel

/// Answers an item of the readiness list in full: the answer, who sees to it, a note.
struct ReadinessForm: FormContent {
  let item: ReadinessItem

  func title(_ workshop: Workshop) -> CleanText { item.title }

  func intro(_ workshop: Workshop) -> [CleanText] { [item.question] }

  func fields(_ state: AppState) -> [FormField] {
    let reply = state.workshop.embedding.replies[item]
    let answers = ReadinessAnswer.allCases
    return [
      .choice(
        .change, "Answer", ["not answered"] + answers.map(\.signAndWords),
        selected: reply.flatMap { answers.firstIndex(of: $0.answer) }.map { $0 + 1 } ?? 0),
      .text(
        .owner, "Owner", hint: "who sees to it", value: reply?.owner ?? "",
        limit: Limits.shortText, completions: state.workshop.people.map(\.name)),
      .text(
        .text, "Note", hint: "what is missing, or what shows it", value: reply?.note ?? "",
        limit: Limits.reason, long: true),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    guard let answer = answer(values) else {
      throw Rejection("Choose yes, partly or no with ← and →.")
    }
    let although = KeptReadiness.of(state).evidence(for: item).contradiction(of: answer)
    return .readinessAnswered(
      item: item, answer: answer, owner: state.workshop.name(meantBy: values.text(.owner)),
      note: values.text(.text), overriding: [although].compactMap(\.self))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let evidence = KeptReadiness.of(state).evidence(for: item)
    let data =
      evidence.contradiction(of: answer(values)).map {
        StyledText("! \($0.capitalisedFirst)", .caution)
      } ?? StyledText("The data: \(evidence.words)", .secondary)
    return [data] + OwnerNote(values.text(.owner), state.workshop).lines
  }

  var enterWords: CleanText { "answer" }

  func done(_ state: AppState) -> CleanText {
    let open = state.workshop.embedding.unanswered.count
    return open == 0 ? "Answered. All are: v gives the verdict" : "Answered. \(open) to go"
  }

  func saved(_ state: inout AppState) { state.screens.embed.readiness.select(item) }

  private func answer(_ values: FormValues) -> ReadinessAnswer? {
    let place = values.choice(.change) - 1
    return ReadinessAnswer.allCases.indices.contains(place)
      ? ReadinessAnswer.allCases[place] : nil
  }
}

/// Writes down whether the organisation is ready to go on alone, who says so, and when.
struct VerdictForm: FormContent {
  func title(_ workshop: Workshop) -> CleanText { "The verdict" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.embedding.verdict.map { ["Before: \($0.words)"] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .choice(
        .change, "It is", ["choose"] + Self.all.map { "\(String($0.sign)) \($0.words)" },
        selected: 0),
      .text(
        .owner, "Who says so", hint: "the sponsor's name", limit: Limits.shortText,
        completions: state.workshop.people.map(\.name)),
      .text(.day, "Day", hint: "\(state.today.words), or another", limit: Limits.shortText),
      .text(
        .text, "Conditions", hint: "what has to come true first", limit: Limits.reason, long: true),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    guard let judgement = judgement(values) else {
      throw Rejection("Choose ready, ready with conditions, or not ready with ← and →.")
    }
    return .readinessJudged(
      verdict: judgement, approver: state.workshop.name(meantBy: values.text(.owner)),
      day: values.text(.day).isEmpty
        ? state.today : try values.day(.day, "Day", from: state.today - 180),
      conditions: values.text(.text))
  }

  /// What speaks against it; it refuses nothing.
  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let workshop = state.workshop
    let open = workshop.embedding.unanswered.count
    let kept = KeptReadiness.of(state)
    let against = ReadinessItem.allCases.count {
      kept.evidence(for: $0).contradiction(of: workshop.embedding.replies[$0]?.answer) != nil
    }
    var lines: [StyledText] = []
    if open > 0 {
      lines.append(
        StyledText("! \(open) \(open == 1 ? "item is" : "items are") not answered.", .caution))
    }
    if against > 0 {
      lines.append(
        StyledText(
          "! \(against) \(against == 1 ? "answer says" : "answers say") something else than the data.",
          .caution))
    }
    return lines + [StyledText(kept.leads.words.capitalisedFirst, .secondary)]
  }

  var enterWords: CleanText { "write it down" }

  func done(_ state: AppState) -> CleanText {
    state.workshop.embedding.verdict.map { "Verdict: \($0.judgement.words). u undoes it" } ?? ""
  }

  private static let all = ReadinessVerdict.Judgement.allCases

  private func judgement(_ values: FormValues) -> ReadinessVerdict.Judgement? {
    let place = values.choice(.change) - 1
    return Self.all.indices.contains(place) ? Self.all[place] : nil
  }
}
