import PlainText
import WorkshopModel

/// Whose unfinished text a draft is.
public enum DraftSlot: Hashable, Sendable {
  /// The facilitator's; the text is whatever the app makes of it.
  case desk
  /// A person's entry at a blind round; the text is a `SealedEntry` in its draft form, or whatever
  /// the app makes of it.
  case turn(round: RoundID, person: PersonID)
}

extension DraftSlot: LosslessStringConvertible {
  /// `desk` or `turn/12/3`.
  public var description: String {
    switch self {
    case .desk: "desk"
    case .turn(let round, let person): "turn/\(round)/\(person)"
    }
  }

  public init?(_ description: String) {
    let pieces = description.split(separator: "/", omittingEmptySubsequences: false)
    switch (pieces.first, pieces.count) {
    case ("desk", 1): self = .desk
    case ("turn", 3):
      guard let round = RoundID(String(pieces[1])), let person = PersonID(String(pieces[2])) else {
        return nil
      }
      self = .turn(round: round, person: person)
    default: return nil
    }
  }
}
