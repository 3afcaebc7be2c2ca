import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Every form that adds one of several stays open, emptied, until Esc.
@Suite struct RepeatingFormTests {
  /// A way to a form that adds, and how many things there are of its kind.
  struct Adding: CustomTestStringConvertible, Sendable {
    let name: String
    let phase: PhaseKind
    let keys: [String]
    let kind: @Sendable (Workshop) -> FormKind
    let count: @Sendable (Workshop) -> Int
    var testDescription: String { name }
  }

  static let all: [Adding] = [
    .init(
      name: "addPerson", phase: .sceneSetting, keys: ["P", "a"],
      kind: { _ in .addPerson(AddPersonForm()) }, count: \.people.count),
    .init(
      name: "parkThought", phase: .sceneSetting, keys: ["p", "a"],
      kind: { _ in .parkThought(ParkThoughtForm()) }, count: \.parkedItems.count),
    .init(
      name: "addNote", phase: .sceneSetting, keys: ["a"],
      kind: { _ in .addNote(AddNoteForm(section: .outcomes)) }, count: \.notes.count),
    .init(
      name: "addKeyResult", phase: .keyResults, keys: ["a"],
      kind: { .addKeyResult(AddKeyResultForm(objective: $0.currentSet.objectives[0].id)) },
      count: { $0.currentSet.objectives[0].keyResults.count }),
    .init(
      name: "addSuggestion", phase: .shortlist, keys: ["a"],
      kind: { _ in .addSuggestion(AddSuggestionForm()) }, count: \.currentSet.suggestions.count),
  ]

  private func story(_ adding: Adding) throws -> Story {
    // The box is opened, and no vote.
    let events =
      adding.phase == .shortlist ? SeatScenes.vote().dropLast() : Fixture.through(adding.phase)[...]
    let story = try Story(Array(events))
    for key in adding.keys { story.press(key) }
    return story
  }

  @Test(arguments: all) func theNextSentenceIsNeverRunAsCommands(_ adding: Adding) throws {
    let story = try story(adding)
    let before = adding.count(story.workshop)
    for text in ["Quick bread", "dean and needle"] {
      story.type(text)
      story.press("Enter")
    }
    #expect(adding.count(story.workshop) == before + 2)
    #expect(!story.isOver)
    let form = try #require(story.state.dialogs.last as? Form)
    #expect(form.kind == adding.kind(story.workshop))
    #expect(form.typed.isEmpty, "it is emptied")
    #expect(story.shows(": dean and needle. \(before + 2)"), "it says what was added and how many")
    #expect(story.shows("Esc when that is all."))
    story.press("Esc")
    #expect(!(story.state.dialogs.last is Form))
    #expect(story.state.keptForms.isEmpty && story.ledger.drafts.isEmpty)
  }

  @Test(arguments: all) func whatIsHalfTypedIsKeptAsADraft(_ adding: Adding) throws {
    let story = try story(adding)
    story.type("First")
    story.press("Enter")
    story.type("Sec")
    story.press("Esc")
    #expect(story.shows("Your draft is kept."))
    #expect(story.state.keptForms.map(\.kind) == [adding.kind(story.workshop)])
  }

  /// A form that is added to the list of forms cannot be forgotten here.
  @Test func everyFormThatAddsIsAmongThem() throws {
    let story = try Story(Fixture.through(.shortlist))
    let workshop = story.workshop
    for kind in try allKinds() {
      let name = Mirror(reflecting: kind).children.first?.label ?? ""
      let adds = name.hasPrefix("add") || name.hasPrefix("park")
      #expect(adds == Self.all.contains { $0.name == name }, "\(name)")
      guard !adds else { continue }
      #expect(!kind.content.takesMore(workshop), "\(name)")
    }
  }

  private func allKinds() throws -> [FormKind] {
    let objective = ObjectiveID(1)
    let keyResult = KeyResultID(1)
    return [
      .addPerson(AddPersonForm()), .renamePerson(RenamePersonForm(person: PersonID(1))),
      .parkThought(ParkThoughtForm()), .editThought(EditThoughtForm(item: ParkedID(1))),
      .planMinutes(PlanMinutesForm(phase: PhaseID(1))), .correctWorkshop(CorrectWorkshopForm()),
      .addNote(AddNoteForm(section: .outcomes)), .editNote(EditNoteForm(note: NoteID(1))),
      .writeStatement(WriteStatementForm(statement: .mission)),
      .countHands(CountHandsForm(statement: .mission)),
      .confirmReason(ConfirmReasonForm(statement: .mission)),
      .rewordObjective(RewordObjectiveForm(objective: objective)),
      .addKeyResult(AddKeyResultForm(objective: objective)),
      .editKeyResult(EditKeyResultForm(keyResult: keyResult)),
      .addSuggestion(AddSuggestionForm()),
      .rewordSuggestion(RewordSuggestionForm(suggestion: SuggestionID(1))),
    ]
  }

  @Test func theFormClosesWhereNoMoreFit() throws {
    let story = try Story(Fixture.through(.keyResults))
    story.press("a")
    for number in 1...3 {
      story.type("Guests \(number)")
      story.press("Enter")
    }
    #expect(story.state.dialogs.isEmpty)
    #expect(story.shows("Added: Guests 3. 3 of at most 3 for this objective"))
  }
}
