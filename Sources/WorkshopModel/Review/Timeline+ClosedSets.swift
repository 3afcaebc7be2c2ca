import PlainText

extension Timeline {
  /// Undoing and redoing change a closed set as little as a new step does; only its closing itself can
  /// be undone.
  func requireOpenSet(_ event: Event) throws(Rejection) {
    switch event {
    case .undone(let seq), .redone(let seq):
      guard records.indices.contains(seq - 1),
        let closed = workshop.closedSet(changedBy: records[seq - 1].event)
      else { return }
      throw .closed(workshop.title(of: closed))
    default: return
    }
  }
}
