import PlainText

/// What is different about the goals of a workshop since an earlier day, set by set.
public struct WorkshopChanges: Hashable, Sendable {
  /// Those of which something is different, in the order people read them.
  public let sets: [SetChanges]
  /// Whether only one set was looked at.
  private let isOfOne: Bool

  /// - Parameters:
  ///   - before: the workshop as it was.
  ///   - chosen: the sets as they are now; nil for all that hold something.
  public init(of now: Workshop, since before: Workshop, about chosen: [OKRSet]? = nil) {
    let names = UnitNames(now)
    let looked = chosen ?? now.setsInOrder
    isOfOne = looked.count == 1
    sets = looked.compactMap { set in
      let changes = SetChanges(set, since: before.set(set.id), title: names.title(of: set))
      return changes.changes.isEmpty ? nil : changes
    }
  }

  public var isEmpty: Bool { sets.isEmpty }

  /// All of it in one paragraph; empty where all is as it was.
  public var paragraph: CleanText {
    CleanText(
      sets.map { isOfOne ? $0.paragraph.string : "\($0.title): \($0.paragraph)" }
        .joined(separator: " "))
  }
}

extension Timeline {
  /// The workshop as it stood when `day` began, with what was undone only later.
  /// - Throws: where the history is not here from its beginning.
  public func workshop(
    before day: CalendarDate, in localTime: LocalTime
  ) throws(Rejection) -> Workshop {
    try workshop(after: records.prefix { localTime.day(of: $0.at) < day }.count)
  }

  /// The workshop as it stood after the record `seq`.
  /// - Throws: where the history is not here from its beginning.
  public func workshop(after seq: Int) throws(Rejection) -> Workshop {
    guard isWhole else { throw .earlierIsMissing }
    return try Timeline(replaying: Array(records.prefix(seq))).workshop
  }
}
