import FoundationEssentials
import PlainText
import WorkshopModel

/// A check-in of a file as the key result it is of reads it.
struct ReadCheckIn {
  let row: Int
  let keyResult: KeyResult
  let day: CalendarDate
  let reading: CheckInReading
  let confidence: Confidence?
  let comment: CleanText
  private let number: CleanText

  init(
    _ found: CheckInPlaces.Found, _ names: ImportedCheckIns.Names, _ numbers: NumberColumn,
    today: CalendarDate?
  ) throws(ImportProblem) {
    let checkIn = found.checkIn
    row = checkIn.row
    keyResult = found.keyResult
    number = found.number
    confidence = checkIn.confidence
    comment = checkIn.comment
    do throws(Rejection) {
      day =
        try today.map { today throws(Rejection) in try CheckIn.day(checkIn.day, on: today) }
        ?? checkIn.day
    } catch {
      throw ImportProblem(row: row, column: names.day, error.reason)
    }
    do throws(ImportProblem) {
      reading = try found.reading(names, numbers)
    } catch {
      guard let before = found.before(on: day) else { throw error }
      reading = before
    }
  }

  var event: Event {
    .checkedIn(
      keyResult: keyResult.id, day: day, reading: reading, confidence: confidence,
      comment: comment.isEmpty ? nil : comment)
  }

  /// `1.2 on 15 Feb 2027`.
  var place: CleanText { "\(number) on \(CleanText(day.words))" }

  /// `1.2 on 15 Feb 2027: 45 users, confidence 7, it rained`.
  var words: CleanText { "\(place): \(inWords(Fact(self)))" }

  /// What was read, how sure people were and why.
  func inWords(_ fact: Fact) -> CleanText {
    let sure = fact.confidence.map { ", confidence \($0.value)" as CleanText } ?? ""
    let why: CleanText = fact.comment.isEmpty ? "" : ", \(fact.comment)"
    return "\(fact.reading.words(unit: keyResult.wording.unit))\(sure)\(why)"
  }

  /// All that a check-in says of a day.
  struct Fact: Hashable {
    let day: CalendarDate
    let reading: CheckInReading
    let confidence: Confidence?
    let comment: CleanText

    init(_ checkIn: ReadCheckIn) {
      (day, reading) = (checkIn.day, checkIn.reading)
      (confidence, comment) = (checkIn.confidence, checkIn.comment.singleLine)
    }

    init(_ checkIn: CheckIn) {
      (day, reading) = (checkIn.day, checkIn.reading)
      (confidence, comment) = (checkIn.confidence, checkIn.comment.singleLine)
    }
  }
}

extension CheckInPlaces.Found {
  /// What the file says, as the key result is read now.
  fileprivate func reading(
    _ names: ImportedCheckIns.Names, _ numbers: NumberColumn
  ) throws(ImportProblem) -> CheckInReading {
    let unit = keyResult.wording.unit
    do throws(Rejection) {
      if let said = try CheckInReading.said(checkIn.read, for: keyResult) { return said }
    } catch {
      throw problem(names, error)
    }
    guard let amount = try numbers.read(checkIn.read, in: checkIn.row, expecting: unit) else {
      throw ImportProblem(
        row: checkIn.row, column: names.value, Rejection.notANumber.reason)
    }
    do throws(Rejection) {
      return .value(try amount.counting(in: unit))
    } catch {
      throw problem(names, error)
    }
  }

  /// What is written of `day` in these very words: it was read when the key result was another one,
  /// with more stages or of another kind.
  fileprivate func before(on day: CalendarDate) -> CheckInReading? {
    written.last { $0.day == day && $0.reading.typable == checkIn.read.string }?.reading
  }

  private func problem(_ names: ImportedCheckIns.Names, _ rejection: Rejection) -> ImportProblem {
    ImportProblem(
      row: checkIn.row, column: names.value, "\(checkIn.read): \(rejection.reason)")
  }
}
