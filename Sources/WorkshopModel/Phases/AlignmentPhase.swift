import PlainText

extension PhaseDefinition {
  /// The units below say what they contribute to the goals, and what they need from each other.
  static let alignment = PhaseDefinition(
    title: "Alignment",
    question: "Who leads each key result, who supports it, and what do they need from whom?",
    script: [
      .say("Say that a unit does not copy a key result: it says what it contributes."),
      .say("Ask each unit: \(AlignmentQuestion.move.words) \(AlignmentQuestion.howMuch.words)"),
      .say("Then ask: \(AlignmentQuestion.need.words) \(AlignmentQuestion.stop.words)"),
      .say("Agree on one lead for each key result. Two leads are none.", until: .leadsAgreed),
      .say(
        "Get an answer from whoever is asked for something: yes, no, or until when.",
        until: .needsAnswered),
      .say("Write objectives and key results of a unit there and then. Each names what it serves."),
    ],
    minutes: 40,
    activity: .align,
    unmet: { workshop, set, _ in
      let matrix = AlignmentMatrix(set, in: workshop)
      guard !matrix.columns.isEmpty else { return ["There is no key result yet"] }
      guard !matrix.units.isEmpty else {
        return ["There is no unit below \(workshop.unit(set.unit)?.name ?? "it") yet"]
      }
      return matrix.unmetLeads + matrix.unmetNeeds
    })
}

extension AlignmentMatrix {
  /// Each key result has one lead.
  fileprivate var unmetLeads: [CleanText] {
    let flags = census.flagsByColumn.compactMap(\.self)
    let without = flags.filter { if case .noLead = $0 { true } else { false } }
    guard without.count > 2 else { return flags.map(\.words) }
    return ["\(without.count) key results have no lead"]
      + flags.filter { !without.contains($0) }.map(\.words)
  }

  /// Each need has an answer.
  fileprivate var unmetNeeds: [CleanText] {
    switch alignment.openNeeds.count {
    case 0: []
    case 1: ["1 need has no answer"]
    case let count: ["\(count) needs have no answer"]
    }
  }
}
