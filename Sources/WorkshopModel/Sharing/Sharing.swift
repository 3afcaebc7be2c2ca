import PlainText

/// Who gets the goals of all units, and what was written for them.
public struct Sharing: Hashable, Sendable {
  /// In the order they were added.
  public internal(set) var audiences: [Audience] = []
  /// The earliest first.
  public internal(set) var handouts: [Handout] = []

  public func audience(_ id: AudienceID) -> Audience? { audiences.first { $0.id == id } }

  /// Gives a person another name wherever one receives the OKRs or hands them over.
  mutating func rename(_ old: CleanText, to new: CleanText) {
    for index in audiences.indices {
      if audiences[index].wording.name == old { audiences[index].wording.name = new }
      if audiences[index].wording.by == old { audiences[index].wording.by = new }
    }
  }

  /// The hand-out that the next one is compared with: the earliest of those in which each of `files` was
  /// last written. The last hand-out where none of the files was written before; nil before the first.
  public func toldLast(in files: [CleanText]) -> Handout? {
    let last = files.compactMap { file in handouts.last { $0.files.contains(file) } }
    return last.min { $0.id < $1.id } ?? handouts.last
  }

  /// Files in `folder` that were written before and are none of `files`: pages of who is called
  /// otherwise now, or owns nothing any more.
  public func outdated(in folder: CleanText, now files: [CleanText]) -> [CleanText] {
    let written = Set(handouts.filter { $0.folder == folder }.flatMap(\.files))
    return written.subtracting(files).sorted { $0.string < $1.string }
  }

  /// Whether the list has `name` already, whatever its case and accents.
  func holds(_ name: CleanText, except audience: AudienceID? = nil) -> Bool {
    audiences.contains { $0.id != audience && $0.wording.name.folded == name.singleLine.folded }
  }
}

/// Files that were written to be shared. What they hold is no part of the history, nor where they lie.
public struct Handout: Hashable, Sendable {
  public let id: HandoutID
  public let at: Timestamp
  /// The name of the folder they lie in.
  public let folder: CleanText
  public let files: [CleanText]

  /// `14 files in harbour-bikes-2027-handout`.
  public var words: CleanText {
    "\(files.count) \(files.count == 1 ? "file" : "files") in \(folder)"
  }
}

public typealias HandoutID = ID<Handout>
