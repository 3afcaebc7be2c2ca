import PlainText
import TerminalUI
import WorkshopModel

/// The fields in which a key result is worded; adding and editing ask the same.
enum KeyResultFields {
  static func of(_ wording: KeyResultWording, _ workshop: Workshop) -> [FormField] {
    [
      .text(
        .sentence, "Key result", hint: "Weekly guests from 1,200 to 2,000", value: wording.sentence,
        limit: Limits.sentence, long: true),
      .text(
        .metric, "Metric", hint: "what is counted: weekly guests", value: wording.metric,
        limit: Limits.shortText),
      .text(
        .unit, "Unit", hint: "guests, %, €; or nothing", value: wording.unit,
        limit: Limits.shortText),
      .choice(
        .kind, "Kind", KeyResultKind.allCases.map(\.words), selected: place(of: wording.kind)),
      .choice(
        .measurement, "Counting", Measurement.allCases.map(\.words),
        selected: place(of: wording.measurement)),
      .text(
        .owner, "Owner", hint: "one name", value: wording.owner, limit: Limits.shortText,
        completions: workshop.people.map(\.name)),
      .choice(
        .ambition, "Expected", Ambition.allCases.map(\.meaning),
        selected: place(of: wording.ambition)),
    ]
  }

  /// The wording as it is saved: an owner is called as the roster calls them.
  static func wording(_ values: FormValues, of workshop: Workshop) -> KeyResultWording {
    var wording = wording(values)
    wording.owner = workshop.name(meantBy: wording.owner)
    return wording
  }

  static func wording(_ values: FormValues) -> KeyResultWording {
    KeyResultWording(
      sentence: values.text(.sentence), metric: values.text(.metric), unit: values.text(.unit),
      kind: option(values, .kind, KeyResultKind.increase),
      measurement: option(values, .measurement, Measurement.level), owner: values.text(.owner),
      ambition: option(values, .ambition, Ambition.aspirational))
  }

  /// What the sentence says of the other fields.
  static func offer(for field: FieldName, _ values: FormValues) -> FieldOffer? {
    let said = SaidValues(values.text(.sentence))
    switch field {
    case .unit: return said.unit.isEmpty ? nil : .said(said.unit)
    case .kind:
      guard let kind = said.measure?.kind, wording(values).kind.countsNumbers else { return nil }
      return .said("\(place(of: kind))", as: kind.words)
    default: return nil
    }
  }

  /// What there is to take over, in a line; nothing where all of it is in the form.
  static func saidWords(_ values: FormValues) -> [StyledText] {
    let said = SaidValues(values.text(.sentence))
    let wording = wording(values)
    var parts: [CleanText] = []
    if let kind = said.measure?.kind, kind != wording.kind, wording.kind.countsNumbers {
      parts.append(kind.words)
    }
    if wording.unit.isEmpty, !said.unit.isEmpty { parts.append("in \(said.unit)") }
    guard !parts.isEmpty else { return [] }
    return [
      StyledText("The sentence says: \(parts.joined(by: ", ")). ")
        + StyledText("Ctrl-T", .key) + StyledText(" takes it over.")
    ]
  }

  private static func place<Option: CaseIterable & Equatable>(of option: Option) -> Int {
    Option.allCases.enumerated().first { $0.element == option }?.offset ?? 0
  }

  private static func option<Option: CaseIterable>(
    _ values: FormValues, _ name: FieldName, _ otherwise: Option
  ) -> Option {
    let all = Array(Option.allCases)
    let number = values.choice(name)
    return all.indices.contains(number) ? all[number] : otherwise
  }
}

extension KeyResultKind {
  /// Whether its values are numbers that a sentence can say.
  fileprivate var countsNumbers: Bool {
    switch self {
    case .increase, .decrease, .atLeast, .atMost, .between: true
    case .milestone, .binary, .baseline: false
    }
  }
}

extension Measurement {
  /// How entries become the value.
  var words: CleanText {
    switch self {
    case .level: "the latest value counts"
    case .cumulative: "entries add up"
    }
  }
}

extension Ambition {
  /// The word with the score it stands for.
  fileprivate var meaning: CleanText {
    switch self {
    case .committed: "committed: all of it"
    case .aspirational: "aspirational: 70% is good"
    }
  }
}
