import PlainText

extension Workshop {
  /// Judges a new event by the rules that came after older files were written. A recorded event is
  /// a fact and is not judged again: so a rule can become stricter and every older file still opens.
  ///
  /// `apply` holds the rules that were always there; whoever wants both asks `rejection(of:)`.
  func judge(_ event: Event) throws(Rejection) {
    switch event {
    case .personAdded(let name): try requireTellable(name, except: nil)
    case .personRenamed(let person, let name, _): try requireTellable(name, except: person)
    case .roundOpened(_, let set): try requireCurrent(set)
    case .evaluationAccepted(nil, let set):
      let set = try sets[index(of: set)]
      if set.hasGrown { throw .setHasGrown }
      if !set.changedSinceScoring.isEmpty { throw .setHasChanged }
    case .valuesSet(_, let values):
      guard values.measure.numbers.allSatisfy(\.isTypable) else { throw .numberTooLong }
    case .roundRevealed(let round, let entries): try requireEnough(entries, in: round)
    case .keyResultMarked(let keyResult, let unit, let mark):
      try requireMark(keyResult, unit, mark)
    case .alignmentAnswered(let unit, let question, let text, let set):
      try requireAnswer(question, of: unit, text, in: set)
    case .needAdded(let from, let to, _, _): try requireNeed(from: from, to: to)
    case .needAnswered(let need, let answer): try requireAnswer(need, answer)
    default: break
    }
  }

  /// A phase collects for its own set. An event that forgot to name it would fill the box of another.
  private func requireCurrent(_ set: SetID?) throws(Rejection) {
    guard set ?? OKRSet.firstID == currentSet.id else {
      throw Rejection("This phase works on \(title(of: currentSet)): go to the phase of that set.")
    }
  }

  /// Names that differ in accents only, or that look alike, are one name to whoever looks for it in a
  /// list; one of which nothing shows is none.
  private func requireTellable(_ name: CleanText, except: PersonID?) throws(Rejection) {
    let wanted = name.singleLine.folded
    if let taken = people.first(where: { $0.id != except && $0.name.folded == wanted }) {
      throw .nameTaken(taken.name)
    }
    let look = NameLook(name)
    guard look.isVisible || name.singleLine.isEmpty else { throw .invisibleName }
    if let twin = people.first(where: { $0.id != except && NameLook($0.name) == look }) {
      throw .looksLike(twin.name)
    }
  }
}

extension Rejection {
  static let setHasChanged = Rejection(
    "Part of the set was changed since the scoring: score that again, or accept it with a reason.")
  static let setHasGrown = Rejection(
    "Part of the set came after the scoring: score again, or accept it with a reason.")
}
