import PlainText
import TerminalUI
import WorkshopModel

/// Puts right what the workshop was made with: whose it is, and for which time.
struct CorrectWorkshopForm: FormContent {
  func done(_ state: AppState) -> CleanText {
    "It reads \(state.workshop.organisation), \(state.workshop.sets[0].cycle.name) everywhere now"
  }

  func title(_ workshop: Workshop) -> CleanText { "Organisation and cycle" }

  func fields(_ state: AppState) -> [FormField] {
    let cycle = state.workshop.sets[0].cycle
    return [
      .text(.name, "Organisation", value: state.workshop.organisation, limit: Limits.name),
      .text(
        .cycle, "Cycle", hint: "a name: 2027, FY27/28, Season", value: cycle.name,
        limit: Limits.shortText),
      .text(
        .first, "First day", hint: "1 Jan 2027", value: CleanText(cycle.first.words),
        limit: Limits.shortText),
      .text(
        .last, "Last day", hint: "31 Dec 2027", value: CleanText(cycle.last.words),
        limit: Limits.shortText),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .workshopCorrected(
      organisation: values.text(.name), cycle: try cycle(values, state.workshop))
  }

  private func cycle(_ values: FormValues, _ workshop: Workshop) throws(Rejection) -> Cycle {
    let first = try values.day(.first, "First day", from: workshop.sets[0].cycle.first)
    return try Cycle(
      name: values.text(.cycle), first: first,
      last: try values.day(.last, "Last day", from: first))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let workshop = state.workshop
    guard let cycle = try? cycle(values, workshop), cycle != workshop.sets[0].cycle else {
      return []
    }
    let days = workshop.sets[0].objectives.flatMap(\.keyResults).compactMap { $0.values?.due }
    let moving = days.count { $0 == workshop.sets[0].cycle.last }
    let outside = days.count { $0 != workshop.sets[0].cycle.last && !cycle.contains($0) }
    var lines: [StyledText] = []
    if moving > 0, cycle.last != workshop.sets[0].cycle.last {
      lines.append(
        StyledText(
          "\(KeyResultCount(moving)) due on the last day: the new last day holds.", .secondary))
    }
    if outside > 0 {
      lines.append(
        StyledText("! \(KeyResultCount(outside)) due outside these days, as set.", .caution))
    }
    return lines
  }

  /// `1 key result is` or `3 key results are`.
  private struct KeyResultCount: CustomStringConvertible {
    let description: String

    init(_ count: Int) {
      description = "\(count) key \(count == 1 ? "result is" : "results are")"
    }
  }
}
