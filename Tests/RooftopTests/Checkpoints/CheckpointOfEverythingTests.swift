import PlainText
import Testing

@testable import WorkshopModel

/// A history with every kind of event in it, gone on with from each of its events.
@Suite struct CheckpointOfEverythingTests {
  @Test func fromWhicheverEventItGoesOnTheWorkshopIsTheSame() throws {
    let whole = try RichWorkshop().timeline
    let records = Array(whole.records)
    for seq in 1..<records.count {
      // What was undone when it was saved makes a difference; that takes long to try.
      let lasts = seq.isMultiple(of: 9) ? [seq, (seq + records.count) / 2] : []
      for last in lasts + [records.count] {
        let saved = try SavedCheckpoint(of: records, upTo: seq, knowing: last)
        let read = try #require(SavedCheckpoint(saved.bytes))
        #expect(read.checkpoint == saved.checkpoint, "what was written of event \(seq)")
        guard let timeline = try? Timeline(read, then: Array(records[seq...])) else {
          // A step before it was undone after it was saved.
          #expect(last < records.count, "of event \(seq)")
          continue
        }
        #expect(timeline.workshop == whole.workshop, "from event \(seq)")
        #expect(timeline.undone == whole.undone, "from event \(seq)")
        #expect(timeline.isOnlyPrepared == whole.isOnlyPrepared, "from event \(seq)")
        #expect(timeline.began == whole.began)
      }
    }
  }

  @Test func theLastStepIsUndoneTheSameWay() throws {
    let whole = try RichWorkshop().timeline
    let records = Array(whole.records)
    for count in stride(from: 2, through: records.count, by: 3) {
      let start = try Timeline(replaying: Array(records.prefix(count)))
      guard let step = try? start.stepToUndo(by: .desk) else { continue }
      let undo = EventRecord(
        seq: count + 1, at: RichWorkshop.start, author: .desk, event: .undone(seq: step.seq))
      let saved = try SavedCheckpoint(of: records, upTo: step.seq - 1, knowing: count)
      var short = try Timeline(saved, then: Array(records[(step.seq - 1)..<count]))
      var long = start
      let refusal = Self.refusal { () throws(Rejection) in try long.append(undo) }
      #expect(Self.refusal { () throws(Rejection) in try short.append(undo) } == refusal)
      #expect(short.workshop == long.workshop, "after event \(count)")
    }
  }

  @Test func bytesThatAreCutOffOrChangedAreNeverAFault() throws {
    let records = Array(try RichWorkshop().timeline.records)
    let saved = try SavedCheckpoint(of: records, upTo: records.count, knowing: records.count)
    let bytes = saved.bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(SavedCheckpoint(Array(bytes.prefix(count))) == nil)
    }
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      _ = SavedCheckpoint(changed)
    }
  }

  private static func refusal(_ body: () throws(Rejection) -> Void) -> Rejection? {
    do throws(Rejection) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}

extension SavedCheckpoint {
  /// The checkpoint after the event `seq` of `records`, as it is saved when `last` of them are there.
  fileprivate init(of records: [EventRecord], upTo seq: Int, knowing last: Int) throws {
    let undone = try Timeline(replaying: Array(records.prefix(last))).undone
    var checkpoint = Checkpoint()
    for record in records.prefix(seq) {
      try checkpoint.replay(record, isLeftOut: undone.contains(record.seq))
    }
    self.init(
      checkpoint: checkpoint, undone: undone.filter { $0 <= seq },
      began: try #require(records.first).at, lastSeq: last)
  }
}
