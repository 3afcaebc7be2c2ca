import PlainText

/// One line of the parking lot: a thought, or what the shortlist left aside.
public struct ParkingEntry: Hashable, Sendable {
  /// Where it comes from, and so how it comes back.
  public enum Origin: Hashable, Sendable {
    case thought(ParkedID)
    /// With the number of key results it had as an objective; 0 where it was none.
    case suggestion(SuggestionID, keyResults: Int)
    /// Its suggestion is not parked itself.
    case objective(keyResults: Int)
  }

  public let text: CleanText
  public let origin: Origin
}

extension Workshop {
  /// All that waits in the parking lot, each once: thoughts, suggestions, objectives left out.
  public var parkingLot: [ParkingEntry] {
    parkedItems.map { ParkingEntry(text: $0.text, origin: .thought($0.id)) }
      + sets.flatMap(\.leftAside)
  }
}

extension OKRSet {
  /// The suggestions and objectives that its shortlists left out or people parked.
  public var leftAside: [ParkingEntry] {
    let left = allObjectives.filter { $0.isParked && !$0.keyResults.isEmpty }
    let parked = suggestions.filter(\.isParked)
    return parked.map { suggestion in
      let objective = left.first { isOf($0, suggestion) }
      return ParkingEntry(
        text: objective?.title ?? suggestion.text,
        origin: .suggestion(suggestion.id, keyResults: objective?.keyResults.count ?? 0))
    }
      + left.filter { objective in !parked.contains { isOf(objective, $0) } }.map {
        ParkingEntry(text: $0.title, origin: .objective(keyResults: $0.keyResults.count))
      }
  }
}
