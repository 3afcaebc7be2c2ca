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
    let said: CheckInReading?
    do throws(Rejection) {
      said = try .said(checkIn.read, for: found.keyResult)
    } catch {
      throw ImportProblem(row: row, column: names.value, "\(checkIn.read): \(error.reason)")
    }
    if let said {
      reading = said
    } else if let amount = try numbers.read(
      checkIn.read, in: row, expecting: found.keyResult.wording.unit)
    {
      do throws(Rejection) {
        reading = .value(try amount.counting(in: found.keyResult.wording.unit))
      } catch {
        throw ImportProblem(row: row, column: names.value, "\(checkIn.read): \(error.reason)")
      }
    } else {
      throw ImportProblem(row: row, column: names.value, Rejection.notANumber.reason)
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
