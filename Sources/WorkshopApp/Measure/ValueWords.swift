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

  init(_ values: KeyResultValues, _ wording: KeyResultWording, _ state: AppState) {
    self.values = values
    self.wording = wording
    today = state.today
    cycle = state.workshop.cycle
  }

  /// `from 1,200 to 2,000 users by 30 Sep`.
  var sentence: StyledText { StyledText(values.words(for: wording, in: cycle), .heading) }

  /// Everything below the sentence.
  var details: [StyledText] { [pace, scale, stages].compactMap(\.self) }

  /// The same where empty fields show themselves what fills them in.
  var detailsBesideFields: [StyledText] { [pace, stages].compactMap(\.self) }

  /// `Change +67% · +26 users a week from today`; nil without a change.
  private var pace: StyledText? {
    guard case .change = values.measure else { return nil }
    let start = max(today, cycle.first)
    let change = values.changeWords.map { "Change \($0) · " } ?? ""
    guard let pace = values.paceWords(from: start, unit: wording.unit) else {
      return StyledText("\(change)! No day is left until \(values.due.words).", .caution)
    }
    let day = start == today ? "today" : start.dayAndMonth
    return StyledText("\(change)\(pace) from \(day)", .accent)
  }

  /// `Stretch 2,400 · filled in: commit 1,560`.
  private var scale: StyledText? {
    guard case .change(let baseline, let target, let stretch, let commit) = values.measure else {
      return nil
    }
    let filled = StretchScale(
      baseline: baseline, stretch: stretch, target: target, commit: commit
    ).filled
    func words(_ name: String, _ value: Decimal?) -> String? {
      value.map { "\(name) \(Amount($0, unit: wording.unit).words())" }
    }
    let typed = [words("stretch", stretch), words("commit", commit)].compactMap(\.self)
    let rest = [
      words("stretch", stretch == nil ? filled.stretch : nil),
      words("commit", commit == nil ? filled.commit : nil),
    ].compactMap(\.self)
    let parts = typed + (rest.isEmpty ? [] : ["filled in: \(rest.joined(separator: ", "))"])
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
