import FoundationEssentials
import PlainText
import WorkshopModel

extension ImportPlan {
  /// Adds check-ins, the earliest day first. One that is known with all it says is not added again; two
  /// equal rows are two entries. Another reading of a day that has one is written behind it: of a level
  /// it counts from then on, of entries that add up it comes on top.
  /// - Parameters:
  ///   - chosen: the set they go into; nil where the file says it, or the only set with key results, or
  ///     the set that is worked on, is meant.
  ///   - today: the day behind which none can lie; nil where any may.
  public static func checkIns(
    _ checkIns: ImportedCheckIns, on timeline: Timeline, into chosen: SetID? = nil,
    today: CalendarDate? = nil
  ) -> ImportPlan {
    var plan = ImportPlan(timeline)
    let places = CheckInPlaces(checkIns, timeline.workshop, chosen: chosen)
    for note in places.notes { plan.remark(note) }
    for problem in places.problems { plan.report(problem) }
    let texts = places.found.lazy.filter { $0.readsNumber }.map(\.checkIn.read)
    let numbers = NumberColumn(
      texts, name: checkIns.names.value, choice: checkIns.decimal)
    for note in numbers.notes { plan.remark(note.words, row: note.row) }
    var read: [ReadCheckIn] = []
    read.reserveCapacity(places.found.count)
    for found in places.found {
      do throws(ImportProblem) {
        read.append(try ReadCheckIn(found, checkIns.names, numbers, today: today))
      } catch {
        plan.report(error)
      }
    }
    read.sort { ($0.day, $0.row) < ($1.day, $1.row) }
    var written: [KeyResultID: WrittenCheckIns] = [:]
    for checkIn in read {
      let id = checkIn.keyResult.id
      var known = written.removeValue(forKey: id) ?? WrittenCheckIns(id, in: timeline.workshop)
      plan.take(checkIn, beside: &known, comment: checkIns.names.comment)
      written[id] = known
    }
    return plan
  }

  private mutating func take(
    _ checkIn: ReadCheckIn, beside known: inout WrittenCheckIns, comment: CleanText?
  ) {
    let row = checkIn.row
    guard !known.hold(checkIn) else {
      note(checkIn.words, row: row, .thereAlready)
      return
    }
    let column = checkIn.comment.count > Limits.reason ? comment : nil
    guard add(checkIn.event, row: row, column: column) else { return }
    let before = known.before(checkIn)
    guard checkIn.keyResult.wording.measurement == .level else {
      if let before {
        remark(
          "\(checkIn.place): \(checkIn.inWords(before)) came in before on that day. This comes on top.",
          row: row)
      }
      note(checkIn.words, row: row, .added)
      return
    }
    if let earlier = known.take(checkIn) {
      remark(
        "\(checkIn.place) stands in row \(earlier) too, otherwise. This one counts.", row: row)
    }
    note(
      checkIn.words, row: row, before.map { .changed(from: checkIn.inWords($0)) } ?? .added)
  }
}

extension CheckInPlaces.Found {
  fileprivate var readsNumber: Bool {
    switch keyResult.wording.kind {
    case .milestone, .binary: false
    case .increase, .decrease, .atLeast, .atMost, .between, .baseline: true
    }
  }
}
