/// One step of the agenda as it is planned: which phase definition, for how long.
public struct AgendaItem: Hashable, Sendable, Codable {
  public var phase: PhaseKind
  /// Planned minutes, 1 to 480.
  public var minutes: Int

  public init(phase: PhaseKind, minutes: Int) {
    self.phase = phase
    self.minutes = minutes
  }
}

extension AgendaItem {
  /// The annual workshop with its default minutes.
  public static var annual: [AgendaItem] {
    PhaseKind.allCases.map { AgendaItem(phase: $0, minutes: $0.definition.minutes) }
  }

  /// The annual workshop scaled to half a day, as DOMAIN.md section 9 scales the whole agenda of
  /// 475 minutes to 240.
  public static var halfDay: [AgendaItem] {
    let whole = 475
    let half = 240
    return annual.map {
      AgendaItem(phase: $0.phase, minutes: max(5, ($0.minutes * half + whole / 2) / whole))
    }
  }
}
