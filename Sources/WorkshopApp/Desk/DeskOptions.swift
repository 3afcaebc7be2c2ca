import WorkshopModel

extension Desk {
  /// How the facilitator wants the desk to look; it is not saved.
  struct Options: Hashable, Sendable {
    /// Whether the agenda stands beside the phase; nil while nobody chose.
    var showsAgenda: Bool?
    /// Whether the script stands beside or below the phase.
    var showsScript = true
    /// How many steps of each phase's script the facilitator has passed.
    var passed: [PhaseID: Int] = [:]
  }
}
