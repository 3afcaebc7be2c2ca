import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// Sets as people write them, ten that each rule must speak on and ten on which it must not.
@Suite struct SetAdviceTableTests {
  private static func set(_ sentences: String...) -> [ObjectiveDraft] {
    [ObjectiveDraft("Win the town", keyResults: sentences.map { KeyResultDraft(CleanText($0)) })]
  }

  private static func metrics(_ groups: [String]...) -> [ObjectiveDraft] {
    groups.map { metrics in
      ObjectiveDraft(
        "Win the town",
        keyResults: metrics.map { KeyResultDraft("More", metric: CleanText($0)) })
    }
  }

  @Test(arguments: [
    set("Parcels from 300 to 500", "Drivers from 20 to 30"),
    set("Revenue from €2m to €3m", "Orders from 200 to 300"),
    set("Members from 10 to 90", "Partners from 2 to 9"),
    set("Visits from 2 to 9", "Leads from 3 to 8"),
    set("Loaves a day from 300 to 500", "Shops from 3 to 5"),
    set("Bikes sold from 30 to 90", "Helmets sold from 40 to 80"),
    set("Downloads from 1 to 9", "Accounts from 1 to 5", "Posts read from 2 to 6"),
    set("Beds from 30 to 40", "Patients from 300 to 400"),
    set("Sales from 1 to 2", "Stands from 1 to 4"),
    set("Pupils from 100 to 140", "Teachers from 9 to 12"),
  ])
  func s1SpeaksWhereEverythingIsMore(_ objectives: [ObjectiveDraft]) {
    #expect(rules(objectives).contains(.s1))
  }

  @Test(arguments: [
    set("Parcels from 300 to 500", "Parcels on time from 80% to 95%"),
    set("Parcels from 300 to 500", "Complaints from 30 to 10"),
    set("Orders from 2 to 9", "Rating from 4 to 5"),
    set("Members from 10 to 90", "Members who stay from 5 to 60"),
    set("Meals from 100 to 200", "Guests waiting from 40 to 10"), set("Parcels from 300 to 500"),
    set("Loaves from 1 to 2", "Repeat guests from 10 to 30"),
    set("Tables sold from 3 to 9", "Defects from 9 to 1"),
    set("Beds from 30 to 40", "Patients who recommend us from 40 to 70"), [],
  ])
  func s1IsQuietWhereSomethingGuards(_ objectives: [ObjectiveDraft]) {
    #expect(!rules(objectives).contains(.s1))
  }

  @Test(arguments: [
    metrics(["weekly users"], ["weekly users"]), metrics(["Revenue"], ["revenue"]),
    metrics(["clientèle"], ["Clientele"]), metrics(["orders", "visits"], ["visits"]),
    metrics(["churn"], ["nps"], ["churn"]), metrics(["orders a day"], ["Orders  a day"]),
    metrics(["time to repair"], ["Time-to-repair"]), metrics(["a", "b", "c"], ["d", "e", "a"]),
    metrics(["NPS"], ["nps."]), metrics(["Gäste"], ["gaste"]),
  ])
  func s2SpeaksOnOneMetricUnderTwoObjectives(_ objectives: [ObjectiveDraft]) {
    #expect(rules(objectives).contains(.s2))
  }

  @Test(arguments: [
    metrics(["weekly users"], ["monthly users"]), metrics(["revenue", "revenue"]),
    metrics([""], [""]),
    metrics(["revenue"], ["revenue per head"]), metrics(["orders"], ["order value"]),
    metrics(["users in Spain"], ["users in Italy"]), metrics(["nps"]), [], metrics(["a"], [""]),
    metrics(["churn"], ["returns"], ["nps"]),
  ])
  func s2IsQuietWhereEachHasItsOwn(_ objectives: [ObjectiveDraft]) {
    #expect(!rules(objectives).contains(.s2))
  }

  @Test(arguments: [
    [1], [2], [3], [1, 1], [1, 3], [2, 2], [3, 3], [1, 1, 1], [2, 3, 1], [3, 3, 3],
  ])
  func s3AsksOfEveryCompleteSet(_ counts: [Int]) {
    #expect(rules(counted(counts)).contains(.s3))
  }

  @Test(arguments: [
    [], [0], [0, 0], [1, 0], [0, 1], [3, 0], [0, 3], [3, 3, 0], [0, 3, 3], [1, 0, 1],
  ])
  func s3WaitsUntilEveryObjectiveHasAKeyResult(_ counts: [Int]) {
    #expect(!rules(counted(counts)).contains(.s3))
  }

  @Test(arguments: [0, 1, 2, 2.4, 3, 3.9, 7.6, 8, 9, 10] as [Decimal])
  func s4SpeaksOutsideTheStretch(_ mean: Decimal) {
    #expect(Advice.forSet([], meanConfidence: mean).map(\.rule) == [.s4])
  }

  @Test(arguments: [4, 4.1, 4.5, 5, 5.5, 6, 6.5, 7, 7.4, 7.5] as [Decimal])
  func s4IsQuietInside(_ mean: Decimal) {
    #expect(Advice.forSet([], meanConfidence: mean).isEmpty)
  }

  private func counted(_ counts: [Int]) -> [ObjectiveDraft] {
    counts.map { count in
      ObjectiveDraft(
        "Win the town",
        keyResults: Array(repeating: KeyResultDraft("Complaints", kind: .decrease), count: count))
    }
  }

  private func rules(_ objectives: [ObjectiveDraft]) -> [AdviceRule] {
    Advice.forSet(objectives).map(\.rule)
  }
}
