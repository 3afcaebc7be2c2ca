import PlainText
import TerminalUI
import WorkshopModel

/// What the form says below the fields while values are typed.
struct ValueNotes {
  private let typed: TypedValues
  private let keyResult: KeyResult
  private let state: AppState

  init(_ typed: TypedValues, _ keyResult: KeyResult, _ state: AppState) {
    self.typed = typed
    self.keyResult = keyResult
    self.state = state
  }

  var lines: [StyledText] { shares + meaning + cautions + advice }

  private var shares: [StyledText] {
    ValueWords.shares(keyResult, from: typed.baseline, state)
  }

  /// The values, once they can be read and make sense.
  private var values: KeyResultValues? {
    guard let values = try? typed.read(), values.rejection(for: keyResult.wording) == nil else {
      return nil
    }
    return values
  }

  private var meaning: [StyledText] {
    guard let values else { return [] }
    let words = ValueWords(values, keyResult, state)
    return [words.sentence] + words.detailsBesideFields
  }

  private var cautions: [StyledText] {
    (typed.doubts + [conflict, unit, day].compactMap(\.self)).map {
      StyledText("! \($0)", .caution)
    }
  }

  private var conflict: CleanText? {
    values.flatMap { SentenceConflict(keyResult.wording, $0) }.map {
      "The sentence says \($0.said). One of the two has to give way."
    }
  }

  private var unit: CleanText? {
    let wanted = keyResult.wording.unit
    if let offered = typed.newUnit {
      return "This key result has no unit yet. Once saved, you can count it in \"\(offered)\"."
    }
    guard
      let other = typed.amounts.map(\.unit).first(where: { unit in
        !unit.isEmpty && unit.string.lowercased() != wanted.string.lowercased()
      })
    else { return nil }
    return "You typed \"\(other)\", but this key result counts in \(wanted)."
  }

  private var day: CleanText? {
    let cycle = state.workshop.currentSet.cycle
    guard let day = try? typed.due(), !cycle.contains(day) else { return nil }
    return "\(CleanText(day.words)) is outside \(cycle.name)."
  }

  private var advice: [StyledText] {
    guard let values else { return [] }
    return Advice.forKeyResult(keyResult.wording, values: values)
      .filter { advice in
        MeasureScreen.rules.contains(advice.rule)
          && state.workshop.currentSet.waiver(of: advice.rule, on: .keyResult(id: keyResult.id))
            == nil
      }
      .map { AdviceWords.headline($0, of: keyResult.wording.sentence) }
  }
}
