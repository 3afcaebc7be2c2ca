import WorkshopModel

/// What somebody goes to a seat for.
enum Purpose: Hashable, Sendable {
  /// Whoever is missing goes at once when a minute is left.
  case turn(RoundID, isLastCall: Bool)
  /// To finish what was begun.
  case comeBack(RoundID)
  /// To take an entry out of the box and change it.
  case change(RoundID)
  /// To check own key results in.
  case checkIn
}
