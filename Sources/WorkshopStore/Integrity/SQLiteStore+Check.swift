import GRDB
import PlainText
import WorkshopModel

extension SQLiteStore {
  /// Looks at everything in the file and changes nothing.
  /// - Throws: where there is no workshop to look at.
  public static func check(_ path: String) throws(StoreError) -> IntegrityReport {
    let store: SQLiteStore
    do throws(StoreError) {
      store = try connect(path, access: .readOnly)
    } catch .damaged(let detail) {
      return IntegrityReport(items: [.init(name: "tables", passed: false, detail: detail)])
    } catch {
      throw error
    }
    defer { store.close() }
    return IntegrityReport(items: [
      try store.item("tables") { db in
        try Schema.verify(db)
        return "as Rooftop makes them"
      },
      try store.item("pages") { db in try pages(db) },
      try store.item("events") { db in
        "\(try EventTable.records(after: 0, db).count) events, none changed or missing"
      },
      try store.item("history") { db in try history(db) },
      try store.item("box") { db in try box(db) },
      try store.item("drafts") { db in
        let count = try DraftTable.load(db).count
        return "\(count) \(count == 1 ? "draft" : "drafts")"
      },
    ])
  }

  private func item(
    _ name: CleanText, _ look: (Database) throws -> CleanText
  ) throws(StoreError) -> IntegrityReport.Item {
    do throws(StoreError) {
      return .init(name: name, passed: true, detail: try reading(look))
    } catch .damaged(let detail) {
      return .init(name: name, passed: false, detail: detail)
    } catch {
      // Where the disk cannot be read, or another program holds the file, nothing is known of damage.
      throw error
    }
  }

  private static func pages(_ db: Database) throws -> CleanText {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    guard found == ["ok"] else {
      throw StoreError.damaged(CleanText(found.first ?? "no answer").singleLine)
    }
    return "no fault found by SQLite"
  }

  private static func history(_ db: Database) throws -> CleanText {
    let records = try EventTable.records(after: 0, db)
    let timeline: Timeline
    do throws(Rejection) {
      timeline = try Timeline(replaying: records)
    } catch {
      throw StoreError.unreplayable(error)
    }
    let workshop = timeline.workshop
    guard !workshop.phases.isEmpty else { throw StoreError.damaged("nothing is in it yet") }
    let (people, rounds) = (workshop.people.count, workshop.rounds.count)
    return """
      adds up to \(people) \(people == 1 ? "person" : "people"), \
      \(rounds) \(rounds == 1 ? "round" : "rounds")
      """
  }

  /// As many entries as people who dropped one in, for every round that is not revealed.
  private static func box(_ db: Database) throws -> CleanText {
    let box = try BoxTable.load(db)
    let records = try EventTable.records(after: 0, db)
    guard let timeline = try? Timeline(replaying: records) else {
      throw StoreError.damaged("cannot be compared with a history that does not add up")
    }
    for round in timeline.workshop.rounds where round.stage != .revealed {
      let found = box.entries(of: round.id).count
      guard found == round.boxCount else {
        throw StoreError.damaged(
          CleanText("\(found) of \(round.boxCount) entries of round \(round.id) are in it"))
      }
    }
    return "\(box.items.count) sealed entries"
  }
}
