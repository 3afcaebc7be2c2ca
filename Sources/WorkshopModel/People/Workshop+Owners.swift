import PlainText

/// Whether a name that was typed for an owner is one of the roster's.
public enum OwnerMatch: Hashable, Sendable {
  /// Somebody is called so, with or without accents; or nobody is on the roster to compare with.
  case known
  /// Nobody is called so, but these names begin in the same way.
  case unknown(near: [CleanText])
}

extension Workshop {
  /// The roster's spelling of `owner`, where one person has that name but for accents, capitals and
  /// signs; else as it was typed.
  public func name(meantBy owner: CleanText) -> CleanText {
    let wanted = FoldedText(owner)
    guard !wanted.words.isEmpty, !people.contains(where: { $0.name == owner.singleLine }) else {
      return owner
    }
    let found = people.filter { FoldedText($0.name) == wanted }
    return found.count == 1 ? found[0].name : owner
  }

  /// Whether somebody on the roster is called `owner`: all of the name, or a part of it such as the
  /// first name.
  public func match(forOwner owner: CleanText) -> OwnerMatch {
    let wanted = FoldedText(owner).words
    guard !wanted.isEmpty, !people.isEmpty else { return .known }
    let names = people.map { (name: $0.name, words: FoldedText($0.name).words) }
    if names.contains(where: { Set(wanted).isSubset(of: $0.words) }) { return .known }
    let near = names.filter { person in
      wanted.allSatisfy { typed in person.words.contains { $0.hasPrefix(typed) } }
    }
    return .unknown(near: near.map(\.name))
  }
}
