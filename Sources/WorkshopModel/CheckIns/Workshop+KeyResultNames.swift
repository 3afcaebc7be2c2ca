import PlainText

extension Workshop {
  /// The key result that people call `name`: by its number, like `1.2`, or by its sentence.
  /// - Parameter set: where it is looked for; nil for the one set that has key results and is not closed.
  public func keyResult(
    called name: CleanText, in set: OKRSet?
  ) throws(Rejection) -> (set: OKRSet, keyResult: KeyResult) {
    let set = if let set { set } else { try onlySetWithKeyResults() }
    let wanted = name.singleLine.folded
    for (index, objective) in set.objectives.enumerated() {
      for (place, keyResult) in objective.keyResults.enumerated() {
        let number: CleanText = "\(index + 1).\(place + 1)"
        if number == name.singleLine || keyResult.wording.sentence.folded == wanted {
          return (set, keyResult)
        }
      }
    }
    guard set.hasKeyResults else {
      throw Rejection("There is no key result yet.")
    }
    let numbers = set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.indices.map { "\(index + 1).\($0 + 1)" }
    }
    throw Rejection(
      "There is no key result \(name.singleLine). There are: \(numbers.joined(separator: ", ")).")
  }

  private func onlySetWithKeyResults() throws(Rejection) -> OKRSet {
    let filled = setsInOrder.filter { $0.hasKeyResults }
    // In a closed one nothing is read any more.
    let open = filled.filter { !$0.isClosed }
    guard let only = open.first ?? filled.first else {
      throw Rejection("There is no key result yet.")
    }
    guard open.count == 1 || filled.count == 1 else {
      return try self.set(ofUnit: nil, inCycle: nil)
    }
    return only
  }
}
