import PlainText

/// A sample workshop to practise on, and the people who are played in it.
public struct RehearsalWorkshop: Sendable {
  public let steps: [DemoStep]
  /// Who is played, in the order of what they are like. One of them may not be on the roster yet.
  public let played: [CleanText]

  /// How many people can be played.
  public static let people = 2...30
  public static let usualPeople = 8

  /// - Parameters:
  ///   - demo: the steps of the sample workshop up to where the practice begins.
  ///   - count: how many people are played.
  public init(_ demo: [DemoStep], people count: Int) throws(Rejection) {
    var steps = demo.map(\.asRehearsal)
    var timeline = Timeline()
    for (index, step) in steps.enumerated() {
      try timeline.evolve(
        EventRecord(seq: index + 1, at: Timestamp(seconds: 0), author: .desk, event: step.event))
    }
    let workshop = timeline.workshop
    // Whoever comes late adds the own name where suggestions are collected.
    let comesLate = count > Self.latePlace && workshop.currentSet.suggestionRound == nil
    let seated = count - (comesLate ? 1 : 0)
    let last = steps.last?.second ?? 0
    for person in workshop.people.dropFirst(seated) {
      steps.append(DemoStep(event: .personRemoved(person: person.id), second: last))
    }
    var names = workshop.people.prefix(seated).map(\.name)
    for name in Self.moreNames.prefix(seated - names.count) {
      steps.append(DemoStep(event: .personAdded(name: name), second: last))
      names.append(name)
    }
    if comesLate, let name = Self.moreNames.last { names.insert(name, at: Self.latePlace) }
    self.steps = steps
    played = names
  }

  /// Which of the played people comes late.
  public static let latePlace = 3

  private static let moreNames: [CleanText] = [
    "Priya Raman", "Mateo Ruiz", "Hanna Virtanen", "Yusuf Demir", "Chloé Martin", "Li Wei",
    "Agnieszka Zielińska", "Samuel Osei", "Freja Holm", "Dimitris Pappas", "Noor Rahman",
    "Pedro Alves", "Ingrid Solberg", "Kenji Mori", "Elif Kaya", "Lukas Wagner", "Amara Diallo",
    "Sofia Rossi", "Oskar Berg", "Maya Cohen", "Viktor Hudec", "Kofi Mensah",
  ]
}

extension DemoStep {
  fileprivate var asRehearsal: DemoStep {
    guard case .workshopCreated(let organisation, let cycle, let agenda, let quarter, _) = event
    else { return self }
    return DemoStep(
      event: .workshopCreated(
        organisation: organisation, cycle: cycle, agenda: agenda, quarter: quarter,
        rehearsal: true),
      second: second)
  }
}
