import PlainText

extension Set<WorksheetSection> {
  /// Whether the objectives go along in their short form.
  public var makeBoardPage: Bool { contains(.board) && !contains(.objectives) }
}

extension Worksheet {
  /// The worksheet with these sections only.
  public func keeping(_ sections: Set<WorksheetSection>) -> Worksheet {
    var kept = self
    // The whole of the objectives says all that their short form does.
    kept.sections = sections.contains(.objectives) ? sections.subtracting([.board]) : sections
    if sections.makeBoardPage { kept.shorten() }
    if sections.contains(.trace), source.traces == nil, let timeline = source.timeline,
      timeline.isWhole
    {
      kept.source.traces = TraceIndex(timeline, in: source.localTime)
    }
    return kept
  }

  /// Whether its objectives go along, in whichever form.
  public var tellsObjectives: Bool { sections.contains(.objectives) || sections.contains(.board) }

  /// Whether it is the page for the board: each key result in a line, nothing of how it came about.
  public var isBoardPage: Bool { sections.makeBoardPage }

  /// Whether nothing stands on it but its title.
  var isBare: Bool { !tellsObjectives && blocks.allSatisfy(\.blocks.isEmpty) }

  /// Leaves of the objectives what a board decides on, in the numbers too.
  private mutating func shorten() {
    for index in objectives.indices {
      objectives[index].scores = []
      objectives[index].means = []
      objectives[index].waived = []
      objectives[index].isChangedSinceScoring = false
      for place in objectives[index].keyResults.indices {
        objectives[index].keyResults[place].shorten()
      }
    }
  }

  /// The worksheet with the objective of this number only; nil where there is none.
  public func keeping(objective number: Int) -> Worksheet? {
    guard let objective = objectives.first(where: { $0.number == number }) else { return nil }
    return with([objective])
  }

  /// Everyone who owns a key result, in the order of the key results.
  public var owners: [CleanText] {
    objectives.flatMap(\.keyResults).map(\.wording.owner.singleLine)
      .filter { !$0.isEmpty }.once
  }

  /// What one owner answers for: their key results under their objectives, nothing else.
  public func keeping(owner: CleanText) -> Worksheet {
    let theirs = objectives.compactMap { objective -> Objective? in
      var part = objective
      part.keyResults.removeAll { $0.wording.owner.singleLine != owner }
      return part.keyResults.isEmpty ? nil : part
    }
    return keeping([.objectives]).with(theirs)
  }

  /// The same worksheet about other objectives, however many.
  public func with(_ objectives: [Objective]) -> Worksheet {
    var changed = self
    changed.objectives = objectives
    return changed
  }
}

extension Worksheet.KeyResult {
  fileprivate mutating func shorten() {
    facts = [ownerWords]
    confidence = nil
    meanConfidence = nil
    isChangedSinceScoring = false
    waived = []
  }
}
