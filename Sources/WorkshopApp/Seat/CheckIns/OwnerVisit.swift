import PlainText
import WorkshopModel

/// The time that one owner of key results spends at the seat: until they pass the keyboard they can take
/// back what they checked in.
struct OwnerVisit: Sendable {
  let owner: CleanText
  /// The numbers of their check-ins' events, the last one last.
  private(set) var checkIns: [Int] = []

  init(_ owner: CleanText) { self.owner = owner }

  mutating func checkedIn(_ seq: Int) { checkIns.append(seq) }

  mutating func takenBack(_ seq: Int) { checkIns.removeAll { $0 == seq } }
}
