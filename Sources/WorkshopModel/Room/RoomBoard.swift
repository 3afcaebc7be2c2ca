import PlainText

/// The objectives of a set side by side, each above its key results.
public struct RoomBoard: Hashable, Sendable {
  /// Whose goals they are and for when: "Sales 2027 Q1".
  public let title: CleanText
  public let objectives: [Worksheet.Objective]
  public let cycle: Cycle
}

extension RoomPages {
  /// Nothing while the set has no objective.
  static func board(_ set: SetID, _ workshop: Workshop) -> [RoomView.Scene] {
    guard let set = workshop.set(set), !set.objectives.isEmpty else { return [] }
    let worksheet = Worksheet(workshop, about: set)
    return [
      .board(
        RoomBoard(
          title: workshop.title(of: set), objectives: worksheet.objectives,
          cycle: worksheet.cycle))
    ]
  }
}
