import PlainText
import WorkshopModel

/// Whose unfinished text a draft is.
public enum DraftSlot: Hashable, Sendable {
  /// A facilitator's; the text is whatever the app makes of it. Desks are counted from 0: several
  /// may have one file open.
  case desk(Int)
  /// A person's entry at a blind round; the text is a `SealedEntry` in its draft form, or whatever
  /// the app makes of it.
  case turn(round: RoundID, person: PersonID)
  /// A check-in that an owner begins at a seat; the text is whatever the app makes of it.
  case checkIn(KeyResultID)
}

extension DraftSlot: LosslessStringConvertible {
  /// Each desk has a byte of its own that it locks.
  private static let mostDesks = 1 << 32

  /// `desk`, for further desks `desk/1` and so on, `turn/12/3`, or `check-in/12.3`.
  public var description: String {
    switch self {
    case .desk(0): "desk"
    case .desk(let number): "desk/\(number)"
    case .turn(let round, let person): "turn/\(round)/\(person)"
    case .checkIn(let keyResult): "check-in/\(keyResult)"
    }
  }

  public init?(_ description: String) {
    let pieces = description.split(separator: "/", omittingEmptySubsequences: false)
    switch (pieces.first, pieces.count) {
    case ("desk", 1): self = .desk(0)
    case ("desk", 2):
      guard let number = Int(pieces[1]), (1..<Self.mostDesks).contains(number),
        "\(number)" == pieces[1]
      else { return nil }
      self = .desk(number)
    case ("turn", 3):
      guard let round = RoundID(String(pieces[1])), let person = PersonID(String(pieces[2])) else {
        return nil
      }
      self = .turn(round: round, person: person)
    case ("check-in", 2):
      guard let keyResult = KeyResultID(String(pieces[1])) else { return nil }
      self = .checkIn(keyResult)
    default: return nil
    }
  }
}
