import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// What values mean, in words: the change, the weekly pace, how far it could go.
struct ValueWords {
  private let values: KeyResultValues
  private let wording: KeyResultWording
  private let today: CalendarDate
  private let cycle: Cycle
  /// What was read last; nil before the first check-in.
  private let current: Decimal?

  init(_ values: KeyResultValues, _ keyResult: KeyResult, _ state: AppState) {
    self.values = values
    wording = keyResult.wording
    today = state.today
    cycle = state.workshop.currentSet.cycle
    current = state.workshop.currentSet.course(of: keyResult).last?.current
  }

  /// `from 1,200 to 2,000 users by 30 Sep`.
  var sentence: StyledText { StyledText(values.words(for: wording, in: cycle), .heading) }

  /// Everything below the sentence.
  var details: [StyledText] { [pace, scale, stages].compactMap(\.self) }

  /// The same where empty fields show themselves what fills them in.
  var detailsBesideFields: [StyledText] { [pace, stages].compactMap(\.self) }

  /// What the year suggests for a quarter, to be read beside the numbers.
  static func shares(
    _ keyResult: KeyResult, from baseline: Decimal?, _ state: AppState
  ) -> [StyledText] {
    state.workshop.quarterShares(for: keyResult.id, from: baseline).map {
      StyledText($0, .secondary)
    }
  }

  /// `Change +67% · +26 users a week from today`; nil without a change.
  private var pace: StyledText? {
    guard case .change = values.measure else { return nil }
    guard !values.isFlat else {
      return StyledText("! Nothing moves: baseline and target are the same.", .caution)
    }
    let start = max(today, cycle.first)
    let change = values.changeWords.map { "Change \($0) · " } ?? ""
    if let current, values.isReached(at: current) {
      return StyledText("\(change)reached", .accent)
    }
    guard let pace = values.paceWords(from: start, at: current, unit: wording.unit) else {
      return StyledText("\(change)! No day is left until \(values.due.words).", .caution)
    }
    let day = start == today ? "today" : start.dayAndMonth
    return StyledText("\(change)\(pace) from \(day)", .accent)
  }

  /// `Commit 1,560 users · stretch 2,400 users`, as far as they are set.
  private var scale: StyledText? {
    guard case .change(_, _, let stretch, let commit) = values.measure else { return nil }
    let parts = [("commit", commit), ("stretch", stretch)].compactMap { name, value in
      value.map { "\(name) \(Amount($0, unit: wording.unit).words())" }
    }
    guard !parts.isEmpty else { return nil }
    return StyledText(CleanText(parts.joined(separator: " · ")).capitalisedFirst, .secondary)
  }

  /// `Plan 20% · build 80%`.
  private var stages: StyledText? {
    guard case .stages(let stages) = values.measure else { return nil }
    let sum = stages.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return nil }
    let parts = stages.map { stage in
      "\(stage.title) \(Amount(stage.weight * 100 / sum, unit: "%").words(places: 0))"
    }
    return StyledText(CleanText(parts.joined(separator: " · ")), .secondary)
  }
}
