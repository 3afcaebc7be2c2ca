import PlainText
import Testing

@testable import WorkshopModel

/// Who gets the goals, and the files that are written for them.
@Suite struct SharingTests {
  private func scene() throws -> TwoSets {
    var two = try TwoSets()
    let suggestion = SuggestionID(try two.happen(.suggestionAdded(text: "Be loved")))
    try two.happen(.shortlistDecided(chosen: [suggestion], how: .hand))
    for owner in ["Ana", "Bo", "ana", ""] as [CleanText] {
      guard two.company.objectives[0].keyResults.count < Limits.keyResults else { continue }
      try two.happen(
        .keyResultAdded(
          objective: two.company.objectives[0].id,
          wording: KeyResultWording(sentence: "More \(owner)", owner: owner)))
    }
    return two
  }

  @Test func everyoneUnitsAndOwnersAreProposedOnce() throws {
    var two = try scene()
    try two.happen(.unitAdded(name: "Empty", parent: Unit.companyID))
    let person = PersonID(try two.happen(.personAdded(name: "Dee")))
    try two.happen(.personAssigned(person: person, unit: two.sales))
    let proposed = two.workshop.proposedAudiences
    #expect(
      proposed.map(\.name).contains("Everyone at \(two.workshop.organisation)"))
    #expect(proposed.map(\.name).suffix(2) == ["Ana", "Bo"])
    #expect(proposed.map(\.name).contains("Sales") && !proposed.map(\.name).contains("Empty"))
    try two.happen(.audiencesProposed(wordings: proposed))
    #expect(two.workshop.sharing.audiences.map(\.wording) == proposed)
    #expect(two.workshop.proposedAudiences == [])
    #expect(
      two.workshop.rejection(of: .audiencesProposed(wordings: []))
        == Rejection.nothingToPropose)
    try two.happen(.undone(seq: two.timeline.lastSeq))
    #expect(two.workshop.sharing.audiences == [])
  }

  @Test func whoIsRenamedEverywhereIsRenamedHereToo() throws {
    var two = try scene()
    let ana = try #require(two.workshop.people.first { $0.name == "Ana" }).id
    try two.happen(.audienceAdded(wording: AudienceWording(name: "Ana", by: "Ana")))
    try two.happen(.personRenamed(person: ana, name: "Anna", everywhere: true))
    let wording = try #require(two.workshop.sharing.audiences.first?.wording)
    #expect(wording.name == "Anna" && wording.by == "Anna")
    #expect(!two.workshop.proposedAudiences.map(\.name).contains("Anna"))
  }

  @Test func anAudienceIsChangedTickedAndDropped() throws {
    var two = try scene()
    let audience = AudienceID(
      try two.happen(.audienceAdded(wording: AudienceWording(name: " The  board "))))
    #expect(two.workshop.sharing.audiences.map(\.wording.name) == ["The board"])
    let twin = Event.audienceAdded(wording: AudienceWording(name: "the board"))
    #expect(two.workshop.rejection(of: twin)?.reason == "the board is in the list already.")
    let day = TwoSets.year.first + 3
    let wording = AudienceWording(name: "The board", how: "by mail", day: day, by: "Ana")
    try two.happen(.audienceChanged(audience: audience, wording: wording))
    #expect(two.workshop.sharing.audience(audience)?.words() == "by mail, 4 Jan, Ana")
    let same = Event.audienceChanged(audience: audience, wording: wording)
    #expect(two.workshop.rejection(of: same) != nil)
    try two.happen(.audienceInformed(audience: audience, informed: true))
    #expect(two.workshop.sharing.audience(audience)?.isInformed == true)
    let again = Event.audienceInformed(audience: audience, informed: true)
    #expect(two.workshop.rejection(of: again)?.reason == "They have it already.")
    try two.happen(.audienceRemoved(audience: audience))
    #expect(two.workshop.sharing.audiences == [])
    #expect(two.workshop.rejection(of: .audienceRemoved(audience: audience)) != nil)
    let log = two.timeline.log.filter { !$0.isUndone }.suffix(4).map(\.words.singleLine)
    #expect(
      log == [
        "Gets the goals: The board",
        "The board gets the goals otherwise: The board: by mail, 4 Jan 2027, Ana",
        "The board has got the goals", "Dropped from those who get the goals: The board",
      ])
  }

  @Test func theGateAsksForFilesOfThisSession() throws {
    var two = try scene()
    let definition = PhaseDefinition.share
    func unmet() -> [CleanText] { definition.unmet(two.workshop, two.company, []) }
    #expect(unmet() == ["No files are written yet: f writes them"])
    try two.happen(.handoutWritten(files: ["a.html", "b.eml"], folder: "out"))
    #expect(unmet() == [])
    #expect(two.workshop.sharing.handouts.last?.words == "2 files in out")
    try two.happen(
      .sessionOpened(
        kind: .weekly, set: OKRSet.firstID, opening: nil, agenda: SessionKind.weekly.agenda,
        absent: []))
    #expect(unmet() != [], "files of an earlier session are old")
  }

  /// The files lie there whatever is undone.
  @Test func writtenFilesAreNotUndone() throws {
    var two = try scene()
    try two.happen(.audienceAdded(wording: AudienceWording(name: "All")))
    let added = two.timeline.lastSeq
    try two.happen(.handoutWritten(files: ["a.html"], folder: "out"))
    #expect(try two.timeline.stepToUndo(by: .desk).seq == added)
    #expect(
      two.workshop.rejection(of: .handoutWritten(files: [], folder: "out")) != nil)
  }

  /// Whoever got the other files has not read what changed since.
  @Test func oneFileWrittenAgainIsNotAllOfThem() throws {
    var two = try scene()
    let files: [CleanText] = ["a.html", "b.ics"]
    #expect(two.workshop.sharing.toldLast(in: files) == nil)
    try two.happen(.handoutWritten(files: files, folder: "out"))
    let first = try #require(two.workshop.sharing.handouts.last)
    try two.happen(.handoutWritten(files: ["b.ics"], folder: "out"))
    #expect(two.workshop.sharing.toldLast(in: files) == first)
    try two.happen(.handoutWritten(files: ["a.html"], folder: "out"))
    #expect(two.workshop.sharing.toldLast(in: files) == two.workshop.sharing.handouts[1])
    #expect(two.workshop.sharing.toldLast(in: ["new.html"]) == two.workshop.sharing.handouts[2])
  }

  @Test func pagesOfBeforeAreKnownInTheirFolder() throws {
    var two = try scene()
    try two.happen(.handoutWritten(files: ["owner-1-ana.html", "a.md"], folder: "out"))
    let now: [CleanText] = ["owner-1-anna.html", "a.md"]
    #expect(two.workshop.sharing.outdated(in: "out", now: now) == ["owner-1-ana.html"])
    #expect(two.workshop.sharing.outdated(in: "elsewhere", now: now).isEmpty)
  }

  @Test func aClosedCycleCanBeShared() throws {
    var two = try scene()
    try two.happen(.cycleClosed(overriding: []))
    try two.happen(.audienceAdded(wording: AudienceWording(name: "All")))
    try two.happen(.handoutWritten(files: ["a.html"], folder: "out"))
    #expect(two.workshop.sharing.handouts.count == 1)
  }

  @Test func theRoomSeesWhoGetsThem() throws {
    var two = try scene()
    #expect(RoomPages.sharing(two.workshop) == [])
    let names = (1...9).map { AudienceWording(name: "Group \($0)", how: "mail") }
    let seq = try two.happen(.audiencesProposed(wordings: names))
    try two.happen(.audienceInformed(audience: AudienceID(seq), informed: true))
    let pages = RoomPages.sharing(two.workshop)
    guard case .list(let first)? = pages.first else {
      Issue.record("no list")
      return
    }
    #expect(first.items.first?.sign == "✓" && first.items.first?.detail == "mail")
    #expect(first.note == "1 of 9 have got them")
    #expect(pages.count > 1)
    let last = AudienceID(seq, part: 8)
    #expect(pages.last?.subjects.lines.last == .audience(id: last))
  }

  @Test func theWorksheetTellsThemOnce() throws {
    var two = try scene()
    try two.happen(
      .audienceAdded(
        wording: AudienceWording(name: "The board", how: "by mail", day: TwoSets.year.first)))
    let blocks = Worksheet(two.workshop, about: two.company)[.sharing]
    guard case .table(let table)? = blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows[0].cells.map(\.words) == ["The board", "by mail", "1 Jan 2027", "–", "open"])
    for set in two.workshop.sets.dropFirst() {
      #expect(Worksheet(two.workshop, about: set)[.sharing].isEmpty)
    }
  }
}
