import PlainText
import Testing

@testable import WorkshopModel

@Suite struct WaiverTests {
  @Test func adviceKnowsItsSubjectAndStaysOpenUntilItIsSetAside() throws {
    var desk = try ObjectivesScript()
    let id = try desk.addKeyResult("Hold 20 meetings with guests")
    let subject = AdviceSubject.keyResult(id: id)
    #expect(desk.workshop.currentSet.openAdvice(on: subject).map(\.rule).contains(.k3))
    #expect(desk.workshop.currentSet.advice(on: subject).allSatisfy { $0.subject == subject })
    try desk.add(.adviceWaived(subject: subject, rule: .k3, note: "Meetings are the product"))
    #expect(!desk.workshop.currentSet.openAdvice(on: subject).map(\.rule).contains(.k3))
    #expect(desk.workshop.currentSet.advice(on: subject).map(\.rule).contains(.k3))
    #expect(
      desk.workshop.currentSet.waiver(of: .k3, on: subject)?.note == "Meetings are the product")
    #expect(desk.workshop.currentSet.waiver(of: .k9, on: subject) == nil)
  }

  @Test func aNoteIsNeededAndTheLastOneCounts() throws {
    var desk = try ObjectivesScript()
    let subject = AdviceSubject.objective(id: desk.id)
    #expect(throws: Rejection.self) {
      try desk.add(.adviceWaived(subject: subject, rule: .o4, note: "  "))
    }
    try desk.add(.adviceWaived(subject: subject, rule: .o4, note: "first"))
    try desk.add(.adviceWaived(subject: subject, rule: .o4, note: "second"))
    #expect(desk.workshop.currentSet.waivers.map(\.note) == ["second"])
  }

  @Test func oneKeyResultsWaiverIsNotAnothers() throws {
    var desk = try ObjectivesScript()
    let first = try desk.addKeyResult("Weekly guests from 10 to 20")
    let second = try desk.addKeyResult("Daily guests from 10 to 20")
    try desk.add(.adviceWaived(subject: .keyResult(id: first), rule: .k9, note: "Friday"))
    #expect(desk.workshop.currentSet.openAdvice(on: .keyResult(id: first)).isEmpty)
    #expect(desk.workshop.currentSet.openAdvice(on: .keyResult(id: second)).map(\.rule) == [.k9])
  }

  @Test func objectivesAndTheWholeSetAreAdvisedOnToo() throws {
    var desk = try ObjectivesScript()
    try desk.add(.objectiveReworded(objective: desk.id, text: "Launch the second house in town"))
    let subject = AdviceSubject.objective(id: desk.id)
    #expect(desk.workshop.currentSet.openAdvice(on: subject).map(\.rule) == [.o1])
    let drafts = desk.workshop.currentSet.objectives.map {
      ObjectiveDraft($0.title, keyResults: [])
    }
    #expect(
      desk.workshop.currentSet.advice(on: .set).map(\.rule) == Advice.forSet(drafts).map(\.rule))
    #expect(desk.workshop.currentSet.advice(on: .keyResult(id: KeyResultID(99))) == [])
  }
}
