import GRDB
import PlainText
import WorkshopModel

extension SQLiteStore {
  /// Looks at everything in the file and changes nothing, in it or beside it.
  /// - Parameter checkpoints: compared with what the events add up to; one that differs is forgotten.
  /// - Throws: where there is no workshop to look at.
  public static func check(
    _ path: String, checkpoints: Checkpoints? = nil
  ) throws(StoreError) -> IntegrityReport {
    let file = try WorkshopPath(existing: path)
    do throws(StoreError) {
      switch try FileClaim.besides(file.path) {
      case .foreign(let name, let image):
        let beside = IntegrityReport.Item(
          name: "beside", passed: false, detail: "\(name) is no part of it: move it away")
        return try report(image, beside)
      case .cutOff(let image):
        let beside = IntegrityReport.Item(
          name: "beside", passed: true, detail: "a write was cut off; opening puts it right")
        return try report(image, beside)
      case .harmless, nil: break
      }
      let store = try connect(file, .readOnly, FileClaim(file.path))
      defer { store.close() }
      let unread = SideFiles(of: file.path).unread
      let beside = IntegrityReport.Item(
        name: "beside", passed: true,
        detail: unread.first.map { "\($0), which is not read" } ?? "nothing that would change it")
      let found = try report(beside) { body in try store.reading(body) }
      guard found.isSound, let checkpoints else { return found }
      return IntegrityReport(items: found.items + (try checkpointItems(checkpoints, of: store)))
    } catch .damaged(let detail) {
      return IntegrityReport(items: [.init(name: "tables", passed: false, detail: detail)])
    } catch {
      throw error
    }
  }

  /// What the report says of each checkpoint there is.
  private static func checkpointItems(
    _ checkpoints: Checkpoints, of store: SQLiteStore
  ) throws(StoreError) -> [IntegrityReport.Item] {
    guard try store.lastSeq >= Checkpoints.worthwhile else { return [] }
    let whole = try? Timeline(replaying: try store.events(after: 0)).workshop
    var items: [IntegrityReport.Item] = []
    for purpose in CheckpointPurpose.allCases {
      guard let found = try checkpoints.agreement(of: store, with: whole, for: purpose) else {
        continue
      }
      if !found.isSame { try checkpoints.forget(store, [purpose]) }
      items.append(
        .init(
          name: purpose.name, passed: true,
          detail: found.isSame
            ? "of event \(found.seq), kept for a quick opening, agrees with the events"
            : "of event \(found.seq) did not agree with the events and was deleted; the workshop is sound"
        ))
    }
    return items
  }

  private typealias Read = ((Database) throws -> CleanText) throws -> CleanText

  static func report(
    _ image: FileImage, _ beside: IntegrityReport.Item
  ) throws(StoreError) -> IntegrityReport {
    try report(beside) { body in try image.look(body) }
  }

  private static func report(
    _ beside: IntegrityReport.Item, read: Read
  ) throws(StoreError) -> IntegrityReport {
    var items = [beside]
    for look in looks { items.append(try look.item(read)) }
    return IntegrityReport(items: items)
  }

  /// One thing to look at.
  private struct Look: Sendable {
    let name: CleanText
    let find: @Sendable (Database) throws -> CleanText

    /// What it found in the file that `read` opens.
    /// - Throws: where the disk cannot be read or another program holds the file: nothing is known of
    ///   damage then.
    func item(_ read: Read) throws(StoreError) -> IntegrityReport.Item {
      do {
        return .init(name: name, passed: true, detail: try read(find))
      } catch {
        let failure = StoreError(error, at: nil)
        guard case .damaged(let detail) = failure else { throw failure }
        return .init(name: name, passed: false, detail: detail)
      }
    }
  }

  private static let looks = [
    Look(name: "tables") { db in
      try Schema.verify(db)
      return "as Rooftop makes them"
    },
    Look(name: "pages", find: pages),
    Look(name: "facts", find: facts),
    Look(name: "events") { db in
      "\(try EventTable.records(after: 0, db).count) events, none changed or missing"
    },
    Look(name: "history", find: history),
    Look(name: "box", find: box),
    Look(name: "drafts") { db in
      let count = try DraftTable.load(db).count
      return "\(count) \(count == 1 ? "draft" : "drafts")"
    },
  ]

  /// What stands beside the events and changes what the program does.
  @Sendable private static func facts(_ db: Database) throws -> CleanText {
    let isVouchedFor = try Meta.head(db).write != nil
    let facts = try Meta.facts(db)
    for (fact, bytes) in facts where !fact.isReadable(bytes) {
      throw StoreError.damaged("\(fact.words) cannot be read")
    }
    let words = Fact.allCases.filter { facts[$0] != nil }.map(\.words.string)
    let list = words.isEmpty ? "none" : words.joined(separator: ", ")
    return isVouchedFor
      ? CleanText(list) : "\(CleanText(list)); digests of them come with the next write"
  }

  @Sendable private static func pages(_ db: Database) throws -> CleanText {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    guard found == ["ok"] else {
      throw StoreError.damaged(CleanText(found.first ?? "no answer").singleLine)
    }
    return "no fault found by SQLite"
  }

  @Sendable private static func history(_ db: Database) throws -> CleanText {
    let records = try EventTable.records(after: 0, db)
    guard !records.isEmpty else { throw StoreError.damaged("nothing is in it yet") }
    let timeline: Timeline
    do throws(Rejection) {
      timeline = try Timeline(replaying: records)
    } catch {
      throw StoreError.unreplayable(error)
    }
    let workshop = timeline.workshop
    guard !workshop.phases.isEmpty else { throw StoreError.damaged("nothing is in it yet") }
    let people = workshop.people.count
    let rounds = workshop.sets.reduce(0) { $0 + $1.rounds.count }
    return """
      adds up to \(people) \(people == 1 ? "person" : "people"), \
      \(rounds) \(rounds == 1 ? "round" : "rounds")
      """
  }

  /// As many entries as people who dropped one in, for every round that is not revealed.
  @Sendable private static func box(_ db: Database) throws -> CleanText {
    let box = try BoxTable.load(db)
    let records = try EventTable.records(after: 0, db)
    guard let timeline = try? Timeline(replaying: records) else {
      throw StoreError.damaged("cannot be compared with a history that does not add up")
    }
    for round in timeline.workshop.currentSet.rounds where round.stage != .revealed {
      let found = box.entries(of: round.id).count
      guard found == round.boxCount else {
        throw StoreError.damaged(
          CleanText("\(found) of \(round.boxCount) entries of round \(round.id) are in it"))
      }
    }
    return "\(box.items.count) sealed entries"
  }
}
