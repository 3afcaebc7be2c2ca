import FoundationEssentials
import PlainText
import WorkshopModel

/// The values of a key result as they are typed, read with the words of its kind.
struct TypedValues {
  private let values: FormValues
  private let keyResult: KeyResult
  private let cycle: Cycle

  init(_ values: FormValues, _ keyResult: KeyResult, _ workshop: Workshop) {
    self.values = values
    self.keyResult = keyResult
    cycle = workshop.currentSet.cycle
  }

  /// - Throws: which field is missing or unclear, and what to type.
  func read() throws(Rejection) -> KeyResultValues {
    KeyResultValues(measure: try measure(), due: try due())
  }

  /// What is offered for the numbers that are not typed; nil while those that are typed are unclear
  /// or refused, as what follows from them would be nonsense.
  var offers: StretchScale? {
    guard keyResult.wording.kind == .increase || keyResult.wording.kind == .decrease,
      let baseline = known(.baseline)
    else { return nil }
    let typed = StretchScale(
      baseline: baseline, stretch: known(.stretch), target: known(.target), commit: known(.commit))
    var offers = typed.offers
    guard let target = typed.target ?? offers.target,
      KeyResultValues(
        measure: .change(
          baseline: baseline, target: target, stretch: typed.stretch, commit: typed.commit),
        due: cycle.last
      ).rejection(for: keyResult.wording) == nil
    else { return nil }
    if let stretch = offers.stretch, !isPossible(stretch, beyond: [baseline, target]) {
      offers.stretch = nil
    }
    return offers
  }

  /// Whether `stretch` can be reached: not less than nothing, and of a share not more than all.
  private func isPossible(_ stretch: Decimal, beyond others: [Decimal]) -> Bool {
    if stretch < 0, others.allSatisfy({ $0 >= 0 }) { return false }
    return keyResult.wording.unit != "%" || stretch <= 100 || others.contains { $0 > 100 }
  }

  /// Where it begins, once that can be read.
  var baseline: Decimal? { known(.baseline) }

  /// The amounts that can be read, in the order of the fields.
  var amounts: [Amount] { Self.numbers.compactMap { try? amount($0, "") } }

  /// What was typed for a number and cannot be read, or not in one way only.
  var doubts: [CleanText] {
    Self.numbers.compactMap { name in
      do throws(Rejection) {
        _ = try amount(name, "")
        return nil
      } catch {
        return error == .notANumber ? nil : error.reason
      }
    }
  }

  /// The unit that was typed for a key result that has none.
  var newUnit: CleanText? {
    guard keyResult.wording.unit.isEmpty else { return nil }
    return amounts.map(\.unit).first { !$0.isEmpty }
  }

  private static let numbers: [FieldName] = [
    .baseline, .target, .stretch, .commit, .limit, .low, .high,
  ]

  func due() throws(Rejection) -> CalendarDate {
    let text = values.text(.due)
    guard !NoValue.isMeant(by: text.string) else { return cycle.last }
    return try .typed(text, reference: cycle.first)
  }

  private func measure() throws(Rejection) -> KeyResultValues.Measure {
    switch keyResult.wording.kind {
    case .increase, .decrease: return try change()
    case .atLeast: return .limit(try required(.limit, "At least"))
    case .atMost: return .limit(try required(.limit, "At most"))
    case .between: return .range(low: try required(.low, "Low"), high: try required(.high, "High"))
    case .milestone: return .stages(try Stage.typed(values.lines(.stages)))
    case .binary: return .binary
    case .baseline: return .unknown
    }
  }

  private func change() throws(Rejection) -> KeyResultValues.Measure {
    guard let baseline = try amount(.baseline, "Baseline")?.value else { throw .noBaseline }
    let stretch = try amount(.stretch, "Stretch")?.value
    let target = try amount(.target, "Target")?.value
    let commit = try amount(.commit, "Commit")?.value
    guard let target else { throw .noTarget }
    return .change(baseline: baseline, target: target, stretch: stretch, commit: commit)
  }

  private func required(_ name: FieldName, _ label: CleanText) throws(Rejection) -> Decimal {
    guard let amount = try amount(name, label) else {
      throw Rejection("\"\(label)\" is empty: type a number, for example 90 %.")
    }
    return amount.value
  }

  /// Nil where nothing is said.
  private func amount(_ name: FieldName, _ label: CleanText) throws(Rejection) -> Amount? {
    let text = values.text(name)
    guard !NoValue.isMeant(by: text.string) else { return nil }
    do throws(Rejection) {
      return try Amount.typed(text, expecting: keyResult.wording.unit)
    } catch {
      throw label.isEmpty ? error : Rejection("\(label): \(error.reason)")
    }
  }

  private func known(_ name: FieldName) -> Decimal? {
    (try? amount(name, ""))?.value
  }
}

extension Rejection {
  static let noBaseline = Rejection(
    "Type where we are today. If nobody knows, Esc, then c makes it \"find out first\".")
  static let noTarget = Rejection("Type a target: where we want to be.")
}
