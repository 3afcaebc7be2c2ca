/// One step of the agenda as it is planned: which phase definition, for how long.
public struct AgendaItem: Hashable, Sendable, Codable {
  public var phase: PhaseKind
  /// Planned minutes, 1 to 480.
  public var minutes: Int
  /// The set it works on; nil for the one that the session is about.
  public var set: SetID?

  public init(phase: PhaseKind, minutes: Int, set: SetID? = nil) {
    self.phase = phase
    self.minutes = minutes
    self.set = set
  }
}

extension PhaseKind {
  /// The phase in an agenda, with its usual minutes.
  var planned: AgendaItem { AgendaItem(phase: self, minutes: definition.minutes) }
}

extension AgendaItem {
  /// The annual workshop with its default minutes.
  public static var annual: [AgendaItem] {
    PhaseKind.annual.map(\.planned)
  }

  /// The annual workshop scaled to half a day: 240 minutes in all (DOMAIN.md section 9).
  public static var halfDay: [AgendaItem] { scaled(annual, to: 240) }

  /// Each phase keeps its share; what rounding down leaves goes to those that lost most.
  private static func scaled(_ agenda: [AgendaItem], to minutes: Int) -> [AgendaItem] {
    let whole = agenda.reduce(0) { $0 + $1.minutes }
    var scaled = agenda
    for index in agenda.indices { scaled[index].minutes = agenda[index].minutes * minutes / whole }
    let left = minutes - scaled.reduce(0) { $0 + $1.minutes }
    let byLoss = agenda.indices.sorted { first, second in
      agenda[first].minutes * minutes % whole > agenda[second].minutes * minutes % whole
    }
    for index in byLoss.prefix(left) { scaled[index].minutes += 1 }
    return scaled
  }
}
