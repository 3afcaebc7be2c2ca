import PlainText
import TerminalUI
import WorkshopModel

/// What the lines of the board say.
struct BoardWords {
  private let units: [UnitID: Unit]
  private let workshop: Workshop
  private let agreed: Set<SetID>
  private let overlaps: SetOverlaps
  private let due: [UnitID: SessionProposal]
  private let day: CalendarDate

  init(_ workshop: Workshop, on day: CalendarDate) {
    units = Dictionary(uniqueKeysWithValues: workshop.units.map { ($0.id, $0) })
    self.workshop = workshop
    agreed = workshop.agreedSets
    overlaps = SetOverlaps(workshop)
    due = workshop.dueSessions(on: day)
    self.day = day
  }

  /// The line in `width` columns: what does not fit goes from the right.
  func styled(_ row: BoardRow, width: Int) -> StyledText {
    let margin = CleanText(String(repeating: " ", count: 2 * row.depth))
    if let set = row.set.flatMap(workshop.set) { return styled(set, margin, width: width) }
    let due = due[row.unit].map { "  due: \($0.words)" as CleanText } ?? ""
    return StyledText("\(margin)\(units[row.unit]?.name ?? "")", .heading)
      + StyledText(due, .caution)
  }

  private func styled(_ set: OKRSet, _ margin: CleanText, width: Int) -> StyledText {
    let room = min(24, max(14, width / 4))
    var line = StyledText("\(margin)\(set.cycle.name)", .body).truncated(to: room)
    let gap = String(repeating: " ", count: max(1, room + 1 - line.width))
    line += StyledText(CleanText(gap), .body)
    if set.isClosed { return line + closed(set) }
    line +=
      agreed.contains(set.id)
      ? StyledText("✓ agreed   ", .good) : StyledText("  drafting ", .secondary)
    // Before the facts, as it would be cut off behind them.
    if let other = overlaps.of(set).first {
      line += StyledText("! overlaps \(other.cycle.name)  ", .caution)
    }
    if let needs = needs(set) { line += StyledText("! \(needs): v  ", .caution) }
    if let tracked = tracked(set) { line += tracked }
    if let facts = facts(set) { line += StyledText("\(facts)  ", .body) }
    return line + StyledText(set.missing.first.map { "! \($0)" } ?? "", .caution)
  }

  /// What a cycle that is over came to.
  private func closed(_ set: OKRSet) -> StyledText {
    let words = StyledText("■ closed   ", .secondary)
    let facts = StyledText(facts(set) ?? "", .body)
    guard let mean = set.meanScore.value else { return words + facts }
    let verdict = SetVerdict(mean: mean)
    return words
      + StyledText(
        "\(CleanText(String(verdict.sign))) \(mean.scoreWords) \(verdict.words)  ",
        verdict.tone.role)
      + facts
  }

  /// How far the goals have come, and how many of them are at risk or stale; nil before the first
  /// check-in.
  private func tracked(_ set: OKRSet) -> StyledText? {
    guard set.lastCheckInDay != nil else { return nil }
    let objectives = set.standing(on: day)
    let all = objectives.flatMap(\.keyResults)
    // The mean of the objectives, as the review takes it of their scores.
    let progress = RollUp(objectives.map { RollUp.Part($0.rollUp.progress) }).progress
    let alarms = [Status.atRisk, .stale].compactMap { status -> String? in
      let count = all.count { $0.status.status == status }
      return count == 0 ? nil : "\(status.sign) \(count) \(status.words)"
    }
    return StyledText("\(progress.words)  ", .accent)
      + StyledText(CleanText(alarms.map { $0 + "  " }.joined()), .caution)
  }

  /// How many needs wait for an answer; nil where none does.
  private func needs(_ set: OKRSet) -> CleanText? {
    switch set.alignment.openNeeds.count {
    case 0: nil
    case 1: "1 need open"
    case let count: "\(count) needs open"
    }
  }

  /// Nil while there is no objective.
  private func facts(_ set: OKRSet) -> CleanText? {
    let objectives = set.objectives
    guard !objectives.isEmpty else { return nil }
    let keyResults = objectives.reduce(0) { $0 + $1.keyResults.count }
    let one: CleanText = objectives.count == 1 ? "1 objective" : "\(objectives.count) objectives"
    return "\(one), \(keyResults) \(keyResults == 1 ? "key result" : "key results")"
  }
}
