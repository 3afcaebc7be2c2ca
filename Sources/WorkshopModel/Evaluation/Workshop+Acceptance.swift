import PlainText

extension Workshop {
  /// Whether `event` would take the room's acceptance of a set away.
  public func losesAcceptance(by event: Event) -> Bool {
    guard changedSets(event).contains(where: \.isAccepted), rejection(of: event) == nil else {
      return false
    }
    var copy = self
    let record = EventRecord(
      seq: .max, at: Timestamp(seconds: 0), author: .desk, event: event)
    do throws(Rejection) {
      try copy.evolve(record)
      return copy.sets.places(changedSince: sets)
        .contains { sets[$0].isAccepted && !copy.sets[$0].isAccepted }
    } catch {
      return false
    }
  }
}
