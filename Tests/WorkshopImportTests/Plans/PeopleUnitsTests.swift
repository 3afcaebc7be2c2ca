import PlainText
import Testing
import WorkshopImport
import WorkshopModel

/// A list of people says where they work.
@Suite struct PeopleUnitsTests {
  /// A company with two departments, each with a team of the same name, and one person.
  private static func scene() throws -> Timeline {
    var timeline = try Timeline.empty2027()
    try timeline.add(.unitAdded(name: "Sales", parent: Unit.companyID))
    try timeline.add(.unitAdded(name: "Mühle", parent: Unit.companyID))
    try timeline.add(.unitAdded(name: "East", parent: UnitID(2)))
    try timeline.add(.unitAdded(name: "East", parent: UnitID(3)))
    try timeline.add(.unitAdded(name: "North", parent: UnitID(3)))
    try timeline.add(.personAdded(name: "Ana"))
    return timeline
  }

  private static func plan(
    _ text: String, on timeline: Timeline, _ units: UnknownUnits? = nil
  ) throws -> ImportPlan {
    try PreparedTable.source(text, as: .people, ImportChoices(units: units)).plan(on: timeline)
  }

  private static func places(_ timeline: Timeline) -> [String] {
    timeline.workshop.people.map { person in
      let chain = person.unit.map { timeline.workshop.chain(of: $0).map(\.name.string) } ?? ["–"]
      return "\(person.name): \(chain.joined(separator: " < "))"
    }
  }

  @Test(arguments: [
    ("Name,Department\nBo,sales\n", "Bo: Sales < X"),
    ("Name;Abteilung\nBo;Mühle\n", "Bo: Mühle < X"),
    ("Name,Unit\nBo,Muhle\n", "Bo: Mühle < X"),
    ("Name,Team\nBo,North\n", "Bo: North < Mühle < X"),
    ("Name,Team\nBo,East (team of Sales)\n", "Bo: East < Sales < X"),
    ("Name,Team\nBo,Sales / East\n", "Bo: East < Sales < X"),
    ("Name,Team\nBo,X > Mühle > East\n", "Bo: East < Mühle < X"),
    ("Name,Department,Team\nBo,Mühle,East\n", "Bo: East < Mühle < X"),
    ("Name,Department,Team\nBo,Mühle,\n", "Bo: Mühle < X"),
    ("Name,Department\nBo,X\n", "Bo: X"),
    ("Name,Department\nBo,n/a\n", "Bo: –"), ("Name,Department\nBo,\n", "Bo: –"),
  ])
  func whereTheyWork(_ text: String, _ place: String) throws {
    var timeline = try Self.scene()
    let plan = try Self.plan(text, on: timeline)
    #expect(plan.problems == [])
    try timeline.take(plan)
    #expect(Self.places(timeline).last == place)
    let again = try Self.plan(text, on: timeline)
    #expect(again.events == [] && again.thereAlready == 1)
  }

  @Test func whoIsThereMovesToTheUnitOfTheList() throws {
    var timeline = try Self.scene()
    let text = "Name,Department\nana,Sales\nBo,Sales\n"
    let plan = try Self.plan(text, on: timeline)
    #expect(plan.steps.map(\.words) == ["ana, Sales", "Bo, Sales"])
    #expect(plan.steps.map(\.outcome) == [.changed(from: "no unit"), .added])
    try timeline.take(plan)
    let other = try Self.plan("Name,Department\nAna,Mühle\n", on: timeline)
    #expect(other.steps.map(\.outcome) == [.changed(from: "Sales")])
    let silent = try Self.plan("Name,Department\nAna,\n", on: timeline)
    #expect(silent.events == [])
  }

  @Test func aUnitThatIsNotThereIsAskedForOnce() throws {
    let timeline = try Self.scene()
    let text = "Name,Department\nBo,Roastery\nCy,Roastery\nDi,Sales / West\n"
    let plan = try Self.plan(text, on: timeline)
    #expect(
      plan.problems.map(\.words) == [
        "Row 2: There is no unit Roastery, and in 1 more row.",
        "Row 4: There is no unit Sales / West.",
      ])
    #expect(plan.questions == [.unknownUnits])
  }

  @Test func itIsMadeWhereSomebodySaysSo() throws {
    var timeline = try Self.scene()
    let text = "Name,Department\nBo,Roastery\nCy,roastery\nDi,Sales / West\nEd,New / One\n"
    let plan = try Self.plan(text, on: timeline, .make)
    #expect(plan.problems == [])
    #expect(
      plan.steps.map(\.words) == [
        "Unit Roastery below X", "Bo, Roastery", "Cy, Roastery", "Unit West below Sales",
        "Di, West", "Unit New below X", "Unit One below New", "Ed, One",
      ])
    try timeline.take(plan)
    #expect(
      Self.places(timeline).dropFirst()
        == ["Bo: Roastery < X", "Cy: Roastery < X", "Di: West < Sales < X", "Ed: One < New < X"])
    let again = try Self.plan(text, on: timeline, .make)
    #expect(again.events == [] && again.thereAlready == 4)
  }

  @Test func itIsLeftOutWhereSomebodySaysSo() throws {
    var timeline = try Self.scene()
    let plan = try Self.plan("Name,Department\nBo,Roastery\nCy,Sales\n", on: timeline, .leave)
    #expect(plan.problems == [])
    #expect(plan.notes.map(\.words) == ["There is no unit Roastery: left out."])
    try timeline.take(plan)
    #expect(Self.places(timeline).dropFirst() == ["Bo: –", "Cy: Sales < X"])
  }

  @Test func whatIsNotClearIsNamedByItsRow() throws {
    var timeline = try Self.scene()
    try timeline.add(.unitArchived(unit: UnitID(6), archived: true))
    let text = """
      Name,Team
      Bo,East
      Cy,North
      Di,Sales
      Di,Mühle
      Ed,Sales / East / Deep

      """
    let plan = try Self.plan(text, on: timeline, .make)
    #expect(
      plan.problems.map(\.words) == [
        "Row 2: East is the name of 2 units. Write which: East (team of Sales), East (team of Mühle).",
        "Row 3: North is archived. Take it into use again, or name another unit.",
        "Row 5: Di stands in row 4 with another unit.",
        "Row 6: Below a team there is nothing: choose the company or a department.",
      ])
  }

  @Test func hundredsOfPeopleAndUnitsAreReadAtOnce() throws {
    let rows = (1...200).map { "Person \($0),Department \($0)" }
    let text = "Name,Department\n" + rows.joined(separator: "\n")
    let timeline = try Timeline.empty2027()
    let plan = try Self.plan(text, on: timeline, .make)
    #expect(plan.problems == [] && plan.added == 400)
    #expect(try Self.plan(text, on: timeline).questions == [.unknownUnits])
  }
}
