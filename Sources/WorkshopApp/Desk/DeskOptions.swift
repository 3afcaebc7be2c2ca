extension Desk {
  /// How the facilitator wants the desk to look; it is not saved.
  struct Options: Hashable, Sendable {
    /// Whether the agenda stands beside the phase; nil while nobody chose.
    var showsAgenda: Bool?
  }
}
