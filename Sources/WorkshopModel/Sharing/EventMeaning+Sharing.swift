import PlainText

/// The rows of the table that tell of sharing.
extension EventMeaning {
  static func audienceAdded(_ wording: AudienceWording) -> EventMeaning {
    .init("add an audience") { _ in "Gets the goals: \(wording.words)" }
  }

  static func audiencesProposed(_ wordings: [AudienceWording]) -> EventMeaning {
    .init("add those proposed") { _ in
      "Get the goals: \(CleanText(wordings.map(\.name.string).joined(separator: ", ")))"
    }
  }

  static func audienceChanged(_ audience: AudienceID, _ wording: AudienceWording) -> EventMeaning {
    .init("change an audience") {
      "\($0.name(audience)) gets the goals otherwise: \(wording.words)"
    }
  }

  static func audienceInformed(_ audience: AudienceID, _ isInformed: Bool) -> EventMeaning {
    .init(isInformed ? "say that they have it" : "say that it is open") {
      isInformed
        ? "\($0.name(audience)) has got the goals"
        : "\($0.name(audience)) has not got the goals yet"
    }
  }

  static func audienceRemoved(_ audience: AudienceID) -> EventMeaning {
    .init("drop an audience") { "Dropped from those who get the goals: \($0.name(audience))" }
  }

  /// Files stay where they are whatever is undone.
  static func handoutWritten(_ files: [CleanText], _ folder: CleanText) -> EventMeaning {
    .init(.settled, "write the files") { _ in
      "Files written to be shared: \(files.count) in \(folder)"
    }
  }
}

extension AudienceWording {
  /// `Sales: page by mail, 4 Jan 2027, Ana`.
  fileprivate var words: CleanText {
    let facts = Audience(id: AudienceID(0), wording: self).words(withYear: true)
    return facts.isEmpty ? name : "\(name): \(facts)"
  }
}
