import PlainText
import WorkshopModel

/// What holds now beside the history: what the room sees, and who else has the workshop open.
public struct LiveState: Hashable, Sendable {
  public let stage: RoomStage
  /// How many other faces of each kind are open.
  public let others: [FaceKind: Int]
  /// The seats that ask for the facilitator.
  public let calls: SeatCalls

  public init(
    stage: RoomStage = .automatic, others: [FaceKind: Int] = [:], calls: SeatCalls = SeatCalls()
  ) {
    self.stage = stage
    self.others = others
    self.calls = calls
  }

  /// Whether anyone can see the room view.
  public var hasRoom: Bool { (others[.room] ?? 0) > 0 }

  /// Whether anyone writes at a seat of their own.
  public var hasSeats: Bool { (others[.seat] ?? 0) > 0 }

  /// "Also open: 1 desk, 2 rooms"; nil where nobody else is there.
  public var companyWords: CleanText? {
    let words = FaceKind.allCases.compactMap { kind in
      others[kind].map { "\($0) \(kind.rawValue)\($0 == 1 ? "" : "s")" }
    }
    return words.isEmpty ? nil : CleanText("Also open: \(words.joined(separator: ", "))")
  }
}
