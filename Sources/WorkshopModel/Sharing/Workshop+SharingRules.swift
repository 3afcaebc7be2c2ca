import PlainText

extension Workshop {
  func judgeAudienceAdded(_ wording: AudienceWording) throws(Rejection) {
    try wording.judge()
    guard !sharing.holds(wording.name) else { throw .audienceIsThere(wording.name) }
    guard sharing.audiences.count < Limits.audiences else { throw .audiencesFull }
  }

  /// Each of them as if it was added alone.
  func judgeAudiencesProposed(_ wordings: [AudienceWording]) throws(Rejection) {
    guard !wordings.isEmpty else { throw .nothingToPropose }
    guard sharing.audiences.count + wordings.count <= Limits.audiences else {
      throw .audiencesFull
    }
    var names: Set<String> = []
    for wording in wordings {
      try wording.judge()
      guard !sharing.holds(wording.name), names.insert(wording.name.singleLine.folded).inserted
      else { throw .audienceIsThere(wording.name) }
    }
  }

  func judgeAudienceChanged(
    _ audience: AudienceID, _ wording: AudienceWording
  ) throws(Rejection) {
    let known = try required(audience)
    try wording.judge()
    guard !sharing.holds(wording.name, except: audience) else {
      throw .audienceIsThere(wording.name)
    }
    guard known.wording != wording.onOneLine else {
      throw Rejection("Nothing is changed: it reads so already.")
    }
  }

  func judgeAudienceInformed(_ audience: AudienceID, _ isInformed: Bool) throws(Rejection) {
    guard try required(audience).isInformed != isInformed else {
      throw Rejection(isInformed ? "They have it already." : "It is open.")
    }
  }

  func judgeAudienceRemoved(_ audience: AudienceID) throws(Rejection) {
    _ = try required(audience)
  }

  func judgeHandoutWritten(_ files: [CleanText], in folder: CleanText) throws(Rejection) {
    guard !files.isEmpty else { throw Rejection("No file was written.") }
    try folder.require("The folder", limit: Limits.fileName)
    for file in files { try file.require("The name of a file", limit: Limits.fileName) }
  }

  private func required(_ id: AudienceID) throws(Rejection) -> Audience {
    guard let audience = sharing.audience(id) else { throw .gone("That audience") }
    return audience
  }
}

extension AudienceWording {
  fileprivate func judge() throws(Rejection) {
    try name.require("Who gets it", limit: Limits.audience)
    try how.requireShort("How", limit: Limits.sentence)
    try by.requireShort("The name", limit: Limits.shortText)
  }
}

extension Rejection {
  static let audiencesFull = Rejection(
    "There are \(Limits.audiences) audiences at most: drop one, or name several in one line.")
  static let nothingToPropose = Rejection(
    "All who can be proposed from units and owners are in the list.")

  static func audienceIsThere(_ name: CleanText) -> Rejection {
    Rejection("\(name.singleLine) is in the list already.")
  }
}
