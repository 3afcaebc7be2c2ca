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

  /// The same asked of what would come of it: a closed set stays as it is, unless its closing is what is
  /// taken back.
  func requireClosedSetsUntouched(by anew: Workshop) throws(Rejection) {
    for set in workshop.sets where set.isClosed {
      guard let after = anew.set(set.id), after.isClosed, after.withoutNames != set.withoutNames
      else {
        continue
      }
      throw .closed(workshop.title(of: set))
    }
  }
}

extension OKRSet {
  /// All of it but the names of people: a name may be put right everywhere.
  fileprivate var withoutNames: OKRSet {
    var copy = self
    for objective in copy.allObjectives.indices {
      for index in copy.allObjectives[objective].keyResults.indices {
        copy.allObjectives[objective].keyResults[index].wording.owner = ""
        for task in copy.allObjectives[objective].keyResults[index].tasks.indices {
          copy.allObjectives[objective].keyResults[index].tasks[task].wording.owner = ""
        }
      }
    }
    for index in copy.weeks.priorities.indices { copy.weeks.priorities[index].owner = "" }
    return copy
  }
}
